import type { FindingCode } from '../../src/finding-code';
import type { FilmKit } from './film-kit';

/** One film of the torture set and what must be said about it. */
export type TortureCase = {
  readonly name: string;
  readonly make: (kit: FilmKit) => Promise<string>;
  readonly verdict: 'accepted' | 'must-fix';
  /** Codes that must be among the findings; for a film without a fault, none may be. */
  readonly codes?: readonly FindingCode[];
  /** No finding at all is expected. */
  readonly clean?: true;
  /** The size of the picture matters: the film is made and judged in HD. All others are made small, and judged by a rule for small ones. */
  readonly hd?: true;
};

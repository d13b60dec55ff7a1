import type { FindingCode } from '../../src/finding-code';
import type { FilmKit } from './film-kit';

/** One film of the torture set and what must be said about it. */
export type TortureCase = {
  readonly name: string;
  readonly make: (kit: FilmKit) => Promise<string>;
  readonly verdict: 'accepted' | 'must-fix' | 'unprocessable';
  /** The codes of all findings, in their order. */
  readonly codes: readonly FindingCode[];
  /** The size of the picture matters: the film is made and judged in HD. All others are made small, and judged by a rule for small ones. */
  readonly hd?: true;
};

import type { KeyedScan, KeyingPerson } from './keyed';
import type { Marks } from './sheet';

/** A film that the jury scores to hear of its own scale; `_id` is contest and entry. Never a finalist. */
export type Anchor = {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly reference: Marks;
  /** Why the reference marks are what they are, by criterion. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly chosenBy: string;
  readonly chosenAtMs: number;
};

/** One juror's sheet of an anchor film; in a collection of its own, so that no tally can ever meet it. */
export type AnchorSheet = {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly jurorId: string;
  readonly state: 'draft' | 'sealed';
  readonly marks: Marks;
  readonly savedAtMs: number;
  /** Set where a person of the secretariat keyed it from the juror's paper; its scan seals it. */
  readonly keyed?: (KeyingPerson & { readonly scan: KeyedScan | null }) | null;
};

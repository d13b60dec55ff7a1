/**
 * One act of one voter on one entry. Rows are only ever added: giving and taking back alternate,
 * and the chosen `_id` (contest, entry, voter, sequence) lets each step be taken by one request only.
 */
export type LedgerEvent = {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  /** HMAC of the verified contact within this contest; the contact itself is not kept. */
  readonly voterKey: string;
  readonly sequence: number;
  readonly act: 'give' | 'take-back';
  /** 1 or -1, so that a sum over rows is the count at any instant. */
  readonly delta: 1 | -1;
  readonly atMs: number;
};

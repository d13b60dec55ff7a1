/** A finalist before the jury; one per entry, `_id` is `ballotId`. */
export type Ballot = {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly code: string;
  readonly state: 'open' | 'closed';
  readonly closedReason: 'withdrawn' | 'disqualified' | 'taken-down' | null;
  readonly openedAtMs: number;
};

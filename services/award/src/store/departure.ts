import type { Ballot } from './ballot';

/** An entry that left the contest before it had a ballot; `_id` is `ballotId`. A ballot that is opened after it is closed at once. */
export type Departure = {
  readonly _id: string;
  readonly contestId: string;
  readonly reason: NonNullable<Ballot['closedReason']>;
};

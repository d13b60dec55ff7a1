import type { WithOutbox } from '@hoithi/mongo-kit';

/**
 * A request to a juror to watch a film again; `_id` is the sheet's. A sheet is asked about once, whatever is sealed after:
 * asking again and again would let a juror feel the way to the others' marks.
 */
export type Look = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly jurorId: string;
  /** The seal that was asked about; another one means that the sheet was reopened. */
  readonly sheetHash: string;
  readonly openedAtMs: number;
  readonly reply: LookReply | null;
};

export type LookReply = {
  readonly answer: 'kept' | 'asks-reopening';
  readonly explanation: string;
  readonly atMs: number;
};

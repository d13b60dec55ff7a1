import type { LogHead, LogLeaf } from '@hoithi/scoring';

/** One line of a contest's commitment log; `_id` is `logId`, so that each place is taken once and for ever. */
export type StoredLeaf = LogLeaf & { readonly _id: string; readonly contestId: string; readonly index: number };

/** One published head of the log; `_id` is `logId` as well. */
export type StoredHead = LogHead & { readonly _id: string; readonly contestId: string };

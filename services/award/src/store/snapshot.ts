import type { WithOutbox } from '@hoithi/mongo-kit';

/** The counters of one work on a channel; null where the channel does not show one. */
export type SnapshotCounts = {
  readonly entryId: string;
  readonly reactions: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly views: number | null;
};

export type SnapshotPicture = {
  readonly sha256: string;
  readonly objectKey: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly atMs: number;
  readonly byName: string;
};

/** One reading: by whom, when, and who else has confirmed it. */
export type SnapshotReading = {
  readonly takenAtMs: number;
  readonly rows: readonly SnapshotCounts[];
  readonly byId: string;
  readonly byName: string;
  readonly savedAtMs: number;
  readonly confirmed: { readonly byId: string; readonly byName: string; readonly atMs: number } | null;
};

/** What was read off one channel at the freeze (R18); `_id` is contest and channel. Earlier readings are kept. */
export type Snapshot = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly channelId: string;
  readonly reading: SnapshotReading | null;
  readonly pictures: readonly SnapshotPicture[];
  readonly earlier: readonly SnapshotReading[];
};

export const snapshotId = (contestId: string, channelId: string): string => `${contestId}/${channelId}`;

import type { Reply } from '../../api/shapes';

/** Counters of channels as the page shows them. */
export type Snapshots = Reply<'listSnapshots'>;
export type Channel = Snapshots['channels'][number];

import type { RouteEntry } from '@hoithi/platform';
import type { Award } from '../award';
import { serveAttachSnapshotPicture } from './attach-snapshot-picture';
import { serveConfirmSnapshot } from './confirm-snapshot';
import { serveListSnapshots } from './list-snapshots';
import { serveSaveSnapshot } from './save-snapshot';

/** Counters of channels at the freeze. */
export const snapshotApi = (award: Award): readonly RouteEntry[] => [
  serveListSnapshots(award),
  serveSaveSnapshot(award),
  serveAttachSnapshotPicture(award),
  serveConfirmSnapshot(award),
];

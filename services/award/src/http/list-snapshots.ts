import { snapshotRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showSnapshots } from '../snapshots/show-snapshots';

/** What was read off each channel at the freeze. */
export const serveListSnapshots = (award: Award) =>
  route(snapshotRoutes.listSnapshots, ({ params: { contestId }, signedIn }) =>
    showSnapshots(award, { contestId, userId: signedIn().userId }),
  );

import { snapshotRoutes } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { keepScan } from '../scans/keep-scan';
import { readScan } from '../scans/read-scan';
import { ensureSnapshot } from '../snapshots/ensure-snapshot';
import { requireReadable } from '../snapshots/require-readable';
import { showSnapshots } from '../snapshots/show-snapshots';

/** Keeps a picture of the screen that the counters were read from, under its hash. The same file again changes nothing. */
export const serveAttachSnapshotPicture = (award: Award) =>
  route(snapshotRoutes.attachSnapshotPicture, async ({ params, query: { fileName }, request, signedIn }) => {
    const { userId, name: byName = '' } = signedIn();
    const { contestId, channelId } = params;
    await requireReadable(award, params);
    const scan = await readScan(request);
    const objectKey = await keepScan(award.bus, { folder: `snapshots/${contestId}/${channelId}`, scan });
    const _id = await ensureSnapshot(award, params);
    const { sha256, bytes } = scan;
    const picture = { sha256, objectKey, fileName, bytes: bytes.length, atMs: award.clock.nowMs(), byName };
    await changeDocument(award.database.papers.snapshots, _id, ({ pictures }) =>
      pictures.some((known) => known.sha256 === sha256) ? null : { push: { pictures: picture } },
    );
    return showSnapshots(award, { contestId, userId });
  });

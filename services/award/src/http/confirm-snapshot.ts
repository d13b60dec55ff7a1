import { ContestError, snapshotRoutes } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireReadable } from '../snapshots/require-readable';
import { showSnapshots } from '../snapshots/show-snapshots';
import { snapshotId } from '../store/snapshot';

/** A second person holds what was read against its pictures (R18: two signatures). Said again, it changes nothing. */
export const serveConfirmSnapshot = (award: Award) =>
  route(snapshotRoutes.confirmSnapshot, async ({ params, body: { revision }, signedIn }) => {
    const { userId, name: byName = '' } = signedIn();
    const { contestId, channelId } = params;
    const { counts } = await requireReadable(award, params);
    const confirmed = { byId: userId, byName, atMs: award.clock.nowMs() };
    const id = snapshotId(contestId, channelId);
    const found = await changeDocument(award.database.papers.snapshots, id, ({ version, reading, pictures }) => {
      if (reading === null) throw new ContestError('snapshot-unproven');
      if (reading.byId === userId) throw new ContestError('own-snapshot');
      if (reading.confirmed?.byId === userId) return null;
      if (version !== revision) throw new ContestError('changed-meanwhile');
      const read = new Set(reading.rows.map(({ entryId }) => entryId));
      if (pictures.length === 0 || !counts.every(({ entryId }) => read.has(entryId)))
        throw new ContestError('snapshot-unproven');
      return { set: { reading: { ...reading, confirmed } } };
    });
    if (found === null) throw new ContestError('snapshot-unproven');
    return showSnapshots(award, { contestId, userId });
  });

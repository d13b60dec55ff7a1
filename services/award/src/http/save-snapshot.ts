import { ContestError, snapshotRoutes } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { canonicalJson } from '@hoithi/scoring';
import type { Award } from '../award';
import { ensureSnapshot } from '../snapshots/ensure-snapshot';
import { requireReadable } from '../snapshots/require-readable';
import { showSnapshots } from '../snapshots/show-snapshots';
import type { Freeze } from '../store/freeze';
import type { SnapshotCounts } from '../store/snapshot';

/** Writes down what a person read off a channel (R18). Another reading takes its place, is kept, and has to be confirmed anew. */
export const serveSaveSnapshot = (award: Award) =>
  route(snapshotRoutes.saveSnapshot, async ({ params, body: { takenAtMs, rows, revision }, signedIn }) => {
    const { userId, name: byName = '' } = signedIn();
    const freeze = await requireReadable(award, params);
    const savedAtMs = award.clock.nowMs();
    requireWorks(rows, freeze);
    if (takenAtMs > savedAtMs) throw new ContestError('bad-request', { takenAtMs: 'lies ahead' });
    const _id = await ensureSnapshot(award, params);
    const sorted = rows.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
    const reading = { takenAtMs, rows: sorted, byId: userId, byName, savedAtMs, confirmed: null };
    await changeDocument(award.database.papers.snapshots, _id, ({ version, reading: standing }) => {
      if (standing !== null && isSame(standing, reading)) return null;
      if (standing !== null && version !== revision) throw new ContestError('changed-meanwhile');
      return { set: { reading }, ...(standing === null ? {} : { push: { earlier: standing } }) };
    });
    return showSnapshots(award, { contestId: params.contestId, userId });
  });

type Said = { readonly byId: string; readonly takenAtMs: number; readonly rows: readonly SnapshotCounts[] };

const isSame = (one: Said, other: Said): boolean =>
  one.byId === other.byId && one.takenAtMs === other.takenAtMs && canonicalJson(one.rows) === canonicalJson(other.rows);

/** @throws {ContestError} `bad-request` naming a work that is told twice or is not in the freeze record */
function requireWorks(rows: readonly SnapshotCounts[], { counts }: Freeze): void {
  const frozen = new Set(counts.map(({ entryId }) => entryId));
  const seen = new Set<string>();
  for (const { entryId } of rows) {
    if (!frozen.has(entryId) || seen.has(entryId)) throw new ContestError('bad-request', { entryId });
    seen.add(entryId);
  }
}

import type { snapshotRoutes } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import type { Freeze } from '../store/freeze';
import type { Snapshot } from '../store/snapshot';

type View = z.input<typeof snapshotRoutes.listSnapshots.reply>;

/** Every channel that no program counts, with what was read off it, its pictures and who has confirmed it. */
export async function showSnapshots(
  award: Award,
  of: { readonly contestId: string; readonly userId: string },
): Promise<View> {
  const { contestId, userId } = of;
  const { database } = award;
  const { channels } = award.contests.get(contestId).definition;
  const [freeze, ballots, read, decided] = await Promise.all([
    database.freezes.findById(contestId).lean<Freeze>().exec(),
    database.ballots.find({ contestId }).lean<Ballot[]>().exec(),
    database.papers.snapshots.find({ contestId }).lean<Snapshot[]>().exec(),
    database.decisions.exists({ _id: contestId }),
  ]);
  const frozen = new Set(freeze?.counts.map(({ entryId }) => entryId));
  const counted = ballots.filter(({ entryId }) => frozen.has(entryId)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const [cards, paths] = await Promise.all([
    award.cards(
      contestId,
      counted.map(({ entryId }) => entryId),
    ),
    award.films(read.flatMap(({ pictures }) => pictures.map(({ objectKey }) => objectKey))),
  ]);
  return {
    freezeAtMs: freeze === null ? null : (freeze.freezeAtMs ?? freeze.takenAtMs),
    works: counted.map(({ entryId, code }) => ({ entryId, code, title: cards.get(entryId)?.title ?? code })) as never,
    channels: channels.list
      .filter(({ kind }) => kind !== 'website')
      .map(({ id, name }) => ({
        channelId: id,
        channelName: name,
        ...shown(read.find(({ channelId }) => channelId === id)),
      })),
    mayChange: freeze !== null && decided === null,
  };

  function shown(snapshot: Snapshot | undefined): Omit<View['channels'][number], 'channelId' | 'channelName'> {
    const { reading = null, pictures = [], version = 0 } = snapshot ?? {};
    return {
      takenAtMs: reading?.takenAtMs ?? null,
      byName: reading?.byName ?? '',
      isMine: reading?.byId === userId,
      rows: (reading?.rows ?? []).map((row) => ({ ...row })) as never,
      pictures: pictures.map(({ sha256, fileName, bytes, atMs, byName, objectKey }) => ({
        sha256,
        fileName,
        bytes,
        atMs,
        byName,
        path: paths.get(objectKey) ?? null,
      })),
      confirmed: reading?.confirmed == null ? null : { byName: reading.confirmed.byName, atMs: reading.confirmed.atMs },
      revision: version,
    };
  }
}

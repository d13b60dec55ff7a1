import type { PaperData } from '@hoithi/papers';
import type { Award } from '../award';
import type { Room } from '../council/read-room';
import type { Snapshot, SnapshotCounts } from '../store/snapshot';

type PaperFreeze = NonNullable<PaperData['freeze']>;

/** The frozen interaction as its minutes want it: the record, and what was read off the channels that no program counts. */
export async function paperFreeze({ database }: Award, room: Room): Promise<PaperFreeze | null> {
  const { freeze, ballots, contest } = room;
  if (freeze === null) return null;
  const read = await database.papers.snapshots.find({ contestId: contest.id }).lean<Snapshot[]>().exec();
  // All that was frozen, as the hash covers it: a work that has left since stays in the minutes of that day.
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const coded = (entryId: string): readonly string[] => {
    const code = codeOf.get(entryId);
    return code === undefined ? [] : [code];
  };
  return {
    freezeAtMs: freeze.freezeAtMs,
    takenAtMs: freeze.takenAtMs,
    hash: freeze.hash,
    counts: freeze.counts.flatMap(({ entryId, raw, accepted }) =>
      coded(entryId).map((code) => ({ code, raw, accepted })),
    ),
    snapshots: contest.definition.channels.list.flatMap(({ id }) => {
      const snapshot = read.find(({ channelId }) => channelId === id);
      return snapshot?.reading == null ? [] : [paperSnapshot(snapshot, snapshot.reading, coded)];
    }),
  };
}

function paperSnapshot(
  { channelId, pictures }: Snapshot,
  { takenAtMs, byName, confirmed, rows }: NonNullable<Snapshot['reading']>,
  coded: (entryId: string) => readonly string[],
): PaperFreeze['snapshots'][number] {
  const counted = ({ entryId, reactions, comments, shares, views }: SnapshotCounts) =>
    coded(entryId).map((code) => ({ code, reactions, comments, shares, views }));
  return {
    channelId,
    takenAtMs,
    byName,
    confirmed: confirmed === null ? null : { byName: confirmed.byName, atMs: confirmed.atMs },
    rows: rows.flatMap(counted),
    pictures: pictures.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
  };
}

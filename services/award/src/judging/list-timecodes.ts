import type { AwardDatabase } from '../store/database';
import type { Sheet } from '../store/sheet';
import { poolTimecodes, type PooledTimecode } from './pool-timecodes';

/**
 * Where in these films jurors wrote notes, for the council's look at an open tie: places and counts of all jurors together, without
 * a name or a word. Nothing before judging is locked: until then notes are the juror's alone (O14).
 */
export async function listTimecodes(
  database: AwardDatabase,
  contestId: string,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PooledTimecode[]>> {
  if ((await database.locks.exists({ _id: contestId })) === null) return new Map();
  const sheets = await database.sheets
    .find({ contestId, entryId: { $in: [...entryIds] }, state: 'sealed' })
    .lean<Sheet[]>()
    .exec();
  const timesOf = (entryId: string): readonly number[] =>
    sheets
      .filter((sheet) => sheet.entryId === entryId)
      .flatMap(({ workings }) => workings?.timeNotes ?? [])
      .filter(({ text }) => text !== null)
      .map(({ atMs }) => atMs);
  return new Map(entryIds.map((entryId) => [entryId, poolTimecodes(timesOf(entryId))]));
}

import type { Ballot } from './ballot';
import type { AwardDatabase } from './database';
import type { Sheet } from './sheet';

/** The open ballots of a contest in order of code, and all their sheets. */
export async function readJudging(
  database: AwardDatabase,
  contestId: string,
): Promise<{ readonly ballots: readonly Ballot[]; readonly sheets: readonly Sheet[] }> {
  const [ballots, sheets] = await Promise.all([
    database.ballots.find({ contestId, state: 'open' }).lean<Ballot[]>().exec(),
    database.sheets.find({ contestId }).lean<Sheet[]>().exec(),
  ]);
  const open = new Set(ballots.map((ballot) => ballot.entryId));
  return {
    ballots: ballots.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    sheets: sheets.filter((sheet) => open.has(sheet.entryId)),
  };
}

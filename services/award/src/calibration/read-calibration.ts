import type { Award } from '../award';
import type { Juror } from '../people/roster';
import type { Anchor, AnchorSheet } from '../store/anchor';
import type { Ballot } from '../store/ballot';

export type CalibrationState = {
  readonly anchors: readonly Anchor[];
  readonly sheets: readonly AnchorSheet[];
  readonly jurors: readonly Juror[];
  /** Jurors who have sealed every anchor; the whole jury where all chosen films came before it after all. */
  readonly done: ReadonlySet<string>;
};

/** The anchor films of a contest and how far the jury is. A film that came before the jury after all is no anchor any more. */
export async function readCalibration(
  award: Pick<Award, 'database' | 'roster'>,
  contestId: string,
): Promise<CalibrationState> {
  const { database } = award;
  const [chosen, sheets, jurors] = await Promise.all([
    database.anchors.find({ contestId }).sort({ chosenAtMs: 1, _id: 1 }).lean<Anchor[]>().exec(),
    database.anchorSheets.find({ contestId }).lean<AnchorSheet[]>().exec(),
    award.roster.jurors(contestId),
  ]);
  const ids = chosen.map(({ entryId }) => entryId);
  const ballots = await database.ballots
    .find({ contestId, entryId: { $in: ids } })
    .lean<Ballot[]>()
    .exec();
  const finalists = new Set(ballots.map(({ entryId }) => entryId));
  const anchors = chosen.filter(({ entryId }) => !finalists.has(entryId));
  const hasSealed = (jurorId: string, entryId: string): boolean =>
    sheets.some((sheet) => sheet.jurorId === jurorId && sheet.entryId === entryId && sheet.state === 'sealed');
  const done = jurors
    .map(({ jurorId }) => jurorId)
    .filter((jurorId) => anchors.every(({ entryId }) => hasSealed(jurorId, entryId)));
  return { anchors, sheets, jurors, done: new Set(chosen.length === 0 ? [] : done) };
}

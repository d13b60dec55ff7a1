import type { Contest } from '@hoithi/contest';
import type { ScoreBook, Viewing } from '@hoithi/scoring';
import type { Award } from '../award';
import { buildScoreBook, jurorNumber } from '../council/build-score-book';
import { keepsFromExtras } from '../judging/conflict-bars';
import { numberJurors } from '../judging/number-jurors';
import { readDuties, type JudgingDuties } from '../judging/read-duties';
import type { Conflict } from '../store/conflict';

/** The marks while judging goes on. Nothing that is computed from it may leave the service before the lock as it is. */
export type WorkingBook = JudgingDuties & {
  readonly contest: Contest;
  readonly book: ScoreBook;
  readonly numberOf: ReadonlyMap<string, string>;
  readonly codeOf: ReadonlyMap<string, string>;
  /** First-round pairs, and pairs in conflict or given away, in the book's names. */
  readonly assigned: readonly Viewing[];
  readonly barred: readonly Viewing[];
};

export async function readWorkingBook(award: Award, contestId: string): Promise<WorkingBook> {
  const contest = award.contests.get(contestId);
  const [judging, conflicts] = await Promise.all([
    readDuties(award, contestId),
    award.database.conflicts.find({ contestId }).lean<Conflict[]>().exec(),
  ]);
  const { ballots, sheets, jurors, duties } = judging;
  const jurorIds = numberJurors(award, contestId, judging);
  const numberOf = new Map(jurorIds.map((jurorId, at) => [jurorId, jurorNumber(at)]));
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const viewing = (jurorId: string, entryId: string): readonly Viewing[] => {
    const juror = numberOf.get(jurorId);
    const entry = codeOf.get(entryId);
    return juror === undefined || entry === undefined ? [] : [{ juror, entry }];
  };
  return {
    ...judging,
    contest,
    book: buildScoreBook({ contest, ballots, sheets, jurorIds, settlements: [], freeze: null }),
    numberOf,
    codeOf,
    assigned: jurorIds.flatMap((jurorId) => duties.entriesOf(jurorId).flatMap((entryId) => viewing(jurorId, entryId))),
    barred: [
      ...conflicts.filter(keepsFromExtras).flatMap(({ jurorId, entryId }) => viewing(jurorId, entryId)),
      ...sheets.filter(({ moved }) => moved != null).flatMap(({ jurorId, entryId }) => viewing(jurorId, entryId)),
      // Whoever left the jury is not asked to watch more.
      ...jurorIds
        .filter((jurorId) => !jurors.some((juror) => juror.jurorId === jurorId))
        .flatMap((jurorId) => ballots.flatMap(({ entryId }) => viewing(jurorId, entryId))),
    ],
  };
}

import type { Award } from '../award';
import { readJudging } from '../store/read-judging';
import type { Ballot } from '../store/ballot';
import { panelsByEntry, type PanelSet } from '../store/panel-set';
import type { Sheet } from '../store/sheet';
import type { Juror } from '../people/roster';
import type { ViewingDuty } from '../store/viewing-round';
import { findDuties, type Duties } from './duties';
import { readFurther } from './read-further';

export type JudgingDuties = {
  readonly ballots: readonly Ballot[];
  readonly sheets: readonly Sheet[];
  readonly jurors: readonly Juror[];
  readonly duties: Duties;
  readonly further: readonly ViewingDuty[];
};

/** The open ballots, their sheets, the jury of now, and who owes what. */
export async function readDuties(
  award: Pick<Award, 'contests' | 'database' | 'roster'>,
  contestId: string,
): Promise<JudgingDuties> {
  const { assignment } = award.contests.get(contestId).definition.jury;
  const [{ ballots, sheets }, jurors, set, further] = await Promise.all([
    readJudging(award.database, contestId),
    award.roster.jurors(contestId),
    assignment === 'balanced' ? award.database.panelSets.findById(contestId).lean<PanelSet>().exec() : null,
    readFurther(award.database, contestId),
  ]);
  const panels = panelsByEntry(set);
  const jurorIds = jurors.map(({ jurorId }) => jurorId);
  const duties = findDuties({ assignment, ballots, sheets, jurorIds, panels, further });
  return { ballots, sheets, jurors, duties, further };
}

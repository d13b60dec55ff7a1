import type { Contest } from '@hoithi/contest';
import type { Duties } from '../judging/duties';
import type { Sheet } from '../store/sheet';

export type JurorWork = {
  readonly sealed: number;
  /** Films on which the juror owed a sheet; those stood aside from are none. */
  readonly owed: number;
  /** Less is done than the rules ask for, so the council may leave the juror out wholly. */
  readonly mayLeaveOut: boolean;
};

/** How much of the own work a juror has done (O16): sealed sheets of those owed, against `jury.leaveOutBelowPercent`. */
export function jurorWork(of: {
  readonly contest: Contest;
  readonly duties: Pick<Duties, 'entriesOf'>;
  readonly sheets: readonly Pick<Sheet, 'jurorId' | 'entryId' | 'state'>[];
  readonly jurorId: string;
}): JurorWork {
  const own = of.sheets.filter(({ jurorId }) => jurorId === of.jurorId);
  const recused = own.filter(({ state }) => state === 'recused').length;
  const sealed = own.filter(({ state }) => state === 'sealed').length;
  const owed = of.duties.entriesOf(of.jurorId).length - recused;
  const { leaveOutBelowPercent } = of.contest.definition.jury;
  return { sealed, owed, mayLeaveOut: sealed > 0 && sealed * 100 < owed * leaveOutBelowPercent };
}

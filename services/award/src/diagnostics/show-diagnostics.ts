import { tallyScoreBook } from '@hoithi/scoring';
import type { Award } from '../award';
import { jurorNumber } from '../council/build-score-book';
import { entryIdsByCode, readRoom } from '../council/read-room';
import { listTimecodes } from '../judging/list-timecodes';
import { flagsAfterLock } from '../flags/find-flags';
import type { Conflict } from '../store/conflict';
import type { Look } from '../store/look';
import type { DiagnosticsView, Naming } from './diagnostics-view';
import { sealOrder } from './seal-order';
import { showFilms } from './show-films';
import { showFlags, showObjections } from './show-flags';
import { showJurors } from './show-jurors';
import { showOdd } from './show-odd';
import { showBorders, showCloseCalls } from './show-prizes';
import { stopPlan } from './stop-plan';

const NOT_LOCKED = { vi: 'Vòng chấm chưa khoá.', en: 'Judging is not locked yet.' };

/** Everything that the marks say about the jury, beside the official result. Closed before the lock (O14). */
export async function showDiagnostics(
  award: Award,
  of: { readonly contestId: string; readonly named: Naming },
): Promise<DiagnosticsView> {
  const { contestId } = of;
  const { jury } = award.contests.get(contestId).definition;
  const room = await readRoom(award, contestId);
  if (room === null) return closedView(jury.stopAtConfidencePercent);
  const { book, ballots, sheets, lock } = room;
  const numberOf = new Map(lock.jurorIds.map((jurorId, at) => [jurorId, jurorNumber(at)]));
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const [cards, jurors, looks, conflicts] = await Promise.all([
    award.cards(contestId, [...codeOf.keys()]),
    award.roster.jurors(contestId),
    award.database.looks.find({ contestId }).lean<Look[]>().exec(),
    award.database.conflicts.find({ contestId }).lean<Conflict[]>().exec(),
  ]);
  const options = {
    diagnostics: 'always' as const,
    lookAgainAbovePoints: jury.lookAgainAbovePoints,
    sealOrder: sealOrder({ sheets, numberOf, codeOf }),
  };
  const tally = tallyScoreBook(book, options);
  const idOf = entryIdsByCode(ballots);
  const entryIdOf = (code: string): never => (idOf.get(code) ?? code) as never;
  const sealOf = new Map(sheets.map(({ _id, seal }) => [_id, seal?.sheetHash]));
  const plan = stopPlan(room);
  const discussed = plan.deliberate.map(entryIdOf);
  const timecodes = await listTimecodes(award.database, contestId, discussed);
  const nameOf = new Map(jurors.map((juror) => [numberOf.get(juror.jurorId) ?? '', juror.name]));
  const names: ReadonlyMap<string, string> = of.named === 'by-name' ? nameOf : new Map();
  const naming = { entryIdOf, numberOf, names };
  const found = flagsAfterLock({ contest: room.contest, book, sheets, numberOf, codeOf, conflicts });
  return {
    ready: true,
    missing: [],
    films: showFilms(tally, { entryIdOf, cards }),
    jurors: showJurors(tally, names),
    agreement: showAgreement(tally),
    borders: showBorders(room, { tally, entryIdOf }),
    closeCalls: showCloseCalls(room, { tally, entryIdOf }),
    outliers: (tally.diagnostics?.study?.outliers ?? []).map(({ juror, entry, weight }) => ({
      label: juror,
      entryId: entryIdOf(entry),
      weight,
    })),
    odd: showOdd(tally, { entryIdOf, numberOf, looks, sealOf: (id) => sealOf.get(id) }),
    flags: showFlags(found, naming),
    objections: showObjections(sheets, naming),
    stopAtPercent: jury.stopAtConfidencePercent,
    stopState: plan.state,
    deliberate: discussed.map((entryId) => ({ entryId, timecodes: [...(timecodes.get(entryId) ?? [])] })),
  };
}

function showAgreement({ diagnostics }: ReturnType<typeof tallyScoreBook>): DiagnosticsView['agreement'] {
  if (diagnostics === null) return null;
  const { agreement, severityDeviation, noiseDeviation, connected, panels } = diagnostics;
  return { ...agreement, severityDeviation, noiseDeviation, connected, panels };
}

function closedView(stopAtPercent: number): DiagnosticsView {
  return {
    ready: false,
    missing: [NOT_LOCKED],
    films: [],
    jurors: [],
    agreement: null,
    borders: [],
    closeCalls: [],
    outliers: [],
    odd: [],
    flags: [],
    objections: [],
    stopAtPercent,
    stopState: null,
    deliberate: [],
  };
}

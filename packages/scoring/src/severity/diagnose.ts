import { measureAgreement } from '../agreement/agreement';
import type { ScoreBook } from '../book/score-book';
import { closeCalls } from './close-calls';
import { countPanels } from './count-panels';
import type { Diagnostics, JurorDiagnostics } from './diagnostics';
import { fitBook, type OfficialTables } from './fit-book';
import type { SeverityFit } from './fit-severity';
import type { SealOrder } from './juror-drift';
import type { LinkedPanel } from './linked-panel';
import { lookAgain } from './look-again';
import { drawRanks } from './rank-draws';
import { severityErrors } from './severity-error';
import { standardiseFilms } from './standardise-films';
import { studyJury } from './study-jury';

/** By entry index of the book; null where there is nothing to say. */
export type Diagnosis = {
  readonly adjusted: readonly (number | null)[];
  readonly standardError: readonly (number | null)[];
  readonly standardised: readonly (number | null)[];
  readonly rankInterval: readonly (readonly [number, number] | null)[];
  readonly diagnostics: Diagnostics;
};

/** What the diagnostics are told beside the book: the contest's threshold, the order of sealing, how much to compute. */
export type DiagnoseOptions = {
  readonly lookAgainAbovePoints: number;
  readonly sealOrder: SealOrder;
  readonly depth: 'quick' | 'full';
};

/** `0 +`: what rounds to nothing is 0, never −0. */
const twoDecimals = (points: number): number => 0 + Math.round(points * 100) / 100;

export function diagnose(book: ScoreBook, official: OfficialTables, options: DiagnoseOptions): Diagnosis {
  const fitted = fitBook(book, official);
  const { panel, fit, adjusted, rankable, likely } = fitted;
  const intervals = likely === null ? null : drawRanks(panel, fit, rankable);
  const byEntry = new Map(panel.films.map((film, at) => [film.entry, adjusted[at]]));
  const standardised = standardiseFilms(panel);
  const standardisedOf = new Map(panel.films.map((film, at) => [film.entry, standardised[at] ?? null]));
  const panels = countPanels(panel);
  return {
    adjusted: book.entries.map((_, entry) => {
      const film = byEntry.get(entry);
      return film === undefined ? null : twoDecimals(film.adjusted);
    }),
    standardError: book.entries.map((_, entry) => {
      const film = byEntry.get(entry);
      return film === undefined || likely === null ? null : twoDecimals(film.standardError);
    }),
    standardised: book.entries.map((_, entry) => {
      const mark = standardisedOf.get(entry) ?? null;
      return mark === null ? null : twoDecimals(mark);
    }),
    rankInterval: book.entries.map((_, entry) => intervals?.get(entry) ?? null),
    diagnostics: {
      model: 'additive-ridge',
      jurors: describeJurors(book, { panel, fit, errors: likely === null ? null : severityErrors(fit) }),
      severityDeviation: twoDecimals(Math.sqrt(fit.leniencyVariance)),
      noiseDeviation: twoDecimals(Math.sqrt(fit.noiseVariance)),
      connected: panels <= 1,
      panels,
      rankIntervalPercent: 95,
      agreement: measureAgreement(panel),
      closeCalls: likely === null ? [] : closeCalls(book, official.ranked, likely.chances),
      lookAgain: lookAgain(panel, fit, options.lookAgainAbovePoints),
      study: options.depth === 'quick' ? null : studyJury(book, { official, fitted, sealOrder: options.sealOrder }),
    },
  };
}

function describeJurors(
  book: ScoreBook,
  of: { readonly panel: LinkedPanel; readonly fit: SeverityFit; readonly errors: Float64Array | null },
): readonly JurorDiagnostics[] {
  const totals: number[][] = of.panel.jurors.map(() => []);
  for (const film of of.panel.films) {
    for (const [at, juror] of film.jurors.entries()) totals[juror]?.push(film.totals[at] ?? 0);
  }
  const placeOf = new Map(of.panel.jurors.map((id, at) => [id, at]));
  return book.jurors.map((juror) => {
    const place = placeOf.get(juror) ?? 0;
    const own = totals[place] ?? [];
    const nothing = { mean: null, spread: null, severity: null, severityError: null };
    if (own.length === 0) return { juror, validSheets: 0, ...nothing };
    const mean = own.reduce((sum, total) => sum + total, 0) / own.length;
    const squares = own.reduce((sum, total) => sum + (total - mean) ** 2, 0);
    return {
      juror,
      validSheets: own.length,
      mean: twoDecimals(mean),
      spread: own.length < 2 ? null : twoDecimals(Math.sqrt(squares / (own.length - 1))),
      severity: twoDecimals(-(of.fit.leniency[place] ?? 0)),
      severityError: of.errors === null ? null : twoDecimals(of.errors[place] ?? 0),
    };
  });
}

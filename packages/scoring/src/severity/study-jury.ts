import type { ScoreBook } from '../book/score-book';
import { bootstrapRanks } from './bootstrap-ranks';
import type { FittedBook, OfficialTables } from './fit-book';
import { fitRobust, type RobustFit } from './fit-robust';
import { jurorDrifts, type JurorDrift, type SealOrder } from './juror-drift';
import { prizeBorders, type PrizeBorder } from './prize-borders';

export type StudiedFilm = {
  readonly entry: string;
  /** Score of the robust (Huber) fit, points, and the place it gives among the ranked. */
  readonly robust: number;
  readonly robustRank: number;
  /** Ranks in 95 of 100 juries drawn with replacement from this one. */
  readonly juryRankInterval: readonly [number, number];
};

/** A sheet that the robust fit does not count in full. */
export type Outlier = { readonly juror: string; readonly entry: string; readonly weight: number };

/** The slower half of the diagnostics. Advice for people; nothing of it changes the official result. */
export type JuryStudy = {
  readonly films: readonly StudiedFilm[];
  readonly robustDeviation: number;
  readonly outliers: readonly Outlier[];
  readonly borders: readonly PrizeBorder[];
  /** Only for jurors whose order is known. */
  readonly drift: readonly JurorDrift[];
};

/** Half the weight of an ordinary sheet is where a mark is worth a word. */
const OUTLIER = 0.5;

const hundredth = (value: number): number => Math.round(value * 100) / 100;

export function studyJury(
  book: ScoreBook,
  of: { readonly official: OfficialTables; readonly fitted: FittedBook; readonly sealOrder: SealOrder },
): JuryStudy | null {
  const { panel, fit, adjusted, rankable, likely } = of.fitted;
  if (likely === null) return null;
  const ridge = fit.noiseVariance / fit.leniencyVariance;
  const robust = fitRobust(panel, ridge);
  const intervals = bootstrapRanks(panel, { ridge, rankable, adjusted: adjusted.map((film) => film.adjusted) });
  return {
    films: rankRobust(of.fitted, { robust, intervals }),
    robustDeviation: hundredth(robust.scale),
    outliers: outliersOf(of.fitted, robust),
    borders: prizeBorders(book, of.official.ranked, likely.chances),
    drift: jurorDrifts(panel, fit, of.sealOrder),
  };
}

function rankRobust(
  { panel, rankable }: FittedBook,
  of: { readonly robust: RobustFit; readonly intervals: ReadonlyMap<number, readonly [number, number]> },
): readonly StudiedFilm[] {
  const films = panel.films.flatMap(({ entry, id }, at) =>
    rankable.has(entry) ? [{ entry, id, robust: hundredth(of.robust.films[at] ?? 0) }] : [],
  );
  return films.map(({ entry, id, robust }) => ({
    entry: id,
    robust,
    robustRank: 1 + films.filter((other) => other.robust > robust).length,
    juryRankInterval: of.intervals.get(entry) ?? [1, films.length],
  }));
}

function outliersOf({ panel }: FittedBook, robust: RobustFit): readonly Outlier[] {
  return panel.films.flatMap((film, place) =>
    film.jurors.flatMap((juror, at) => {
      const weight = robust.weights[place]?.[at] ?? 1;
      if (weight >= OUTLIER) return [];
      return [{ juror: panel.jurors[juror] ?? '', entry: film.id, weight: hundredth(weight) }];
    }),
  );
}

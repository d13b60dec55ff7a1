import type { LinkedPanel } from './linked-panel';

/**
 * Mean standardised mark (z-score) by film of the panel, in standard deviations; null where nothing says anything. A sheet's mark is its
 * total less the mean of all valid totals of its juror, over their sample standard deviation (divisor n − 1). A film has the plain mean of
 * its sheets' marks. Recused and excluded sheets have none. Left out as well are the sheets of a juror who has fewer than two, or gave
 * every film the same total: such a juror tells no two films apart. It takes both the juror's level and width out, which the severity
 * model does for the level only; so it is fair only where every juror has seen films of about the same quality. Advice, never official.
 */
export function standardiseFilms({ jurors, films }: LinkedPanel): readonly (number | null)[] {
  const totals: number[][] = jurors.map(() => []);
  for (const film of films) for (const [at, juror] of film.jurors.entries()) totals[juror]?.push(film.totals[at] ?? 0);
  const scales = totals.map(scaleOf);
  return films.map((film) => {
    const marks = film.jurors.flatMap((juror, at) => {
      const scale = scales[juror] ?? null;
      return scale === null ? [] : [((film.totals[at] ?? 0) - scale.mean) / scale.deviation];
    });
    return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  });
}

function scaleOf(totals: readonly number[]): { readonly mean: number; readonly deviation: number } | null {
  // Compared and not computed: the squares of equal totals about their mean need not come out as zero.
  if (totals.length < 2 || totals.every((total) => total === totals[0])) return null;
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (totals.length - 1)) };
}

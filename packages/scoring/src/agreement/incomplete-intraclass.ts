import type { LinkedPanel } from '../severity/linked-panel';
import { invertSymmetric } from '../severity/symmetric-matrix';
import type { Intraclass, IntervalEstimate } from './intraclass';
import {
  deviance,
  fitVarianceComponents,
  markedFilms,
  type MarkedFilms,
  type VarianceComponents,
} from './variance-components';

const NAMES = ['films', 'jurors', 'rest'] as const;
/** Of a variance's logarithm, for its second differences. */
const STEP = 0.05;
/** Below this share of the rest a variance counts as none: its logarithm has no error to speak of. */
const NOTHING = 1e-4;
const NORMAL_95 = 1.959964;

/**
 * Intraclass correlations of the mean of k jurors where not everybody scored everything, from variance components; k is the harmonic
 * mean of the jurors per film (ten Hove, Jorgensen & van der Ark 2024). The 95 % intervals are approximate: from the curvature of the
 * likelihood, on the logit of the correlation. Null where there is nothing to tell the films apart by.
 */
export function incompleteIntraclass(panel: LinkedPanel): Intraclass | null {
  const of = markedFilms(panel);
  if (of.films.length < 3 || of.jurors < 2 || of.marks <= of.films.length + of.jurors || of.squares === 0) return null;
  const parts = fitVarianceComponents(of);
  if (parts.films < NOTHING * parts.rest) return null;
  const k = of.films.length / of.films.reduce((sum, { jurors }) => sum + 1 / jurors.length, 0);
  const spread = covariance(of, parts);
  const error = parts.jurors + parts.rest;
  return {
    films: of.films.length,
    jurors: of.jurors,
    agreement: estimate((k * parts.films) / error, { slope: [1, -parts.jurors / error, -parts.rest / error], spread }),
    consistency: estimate((k * parts.films) / parts.rest, { slope: [1, 0, -1], spread }),
  };
}

/** From the odds of a correlation r, r / (1 − r), and how its logarithm hangs on those of the variances. */
function estimate(
  odds: number,
  { slope, spread }: { readonly slope: readonly number[]; readonly spread: Float64Array },
): IntervalEstimate {
  let variance = 0;
  for (const [row, one] of slope.entries())
    for (const [column, other] of slope.entries()) variance += one * other * (spread[row * 3 + column] ?? 0);
  const reach = Math.exp(NORMAL_95 * Math.sqrt(Math.max(0, variance)));
  const share = (value: number): number => value / (1 + value);
  return { value: share(odds), low: share(odds / reach), high: share(odds * reach) };
}

/** Of the logarithms of the three variances; one that is nothing is taken as known. */
function covariance(of: MarkedFilms, parts: VarianceComponents): Float64Array {
  const known = NAMES.map((name) => parts[name] < NOTHING * parts.rest);
  const at = (moves: readonly number[]): number => {
    const [films = 0, jurors = 0, rest = 0] = moves;
    return deviance(of, {
      films: parts.films * Math.exp(films),
      jurors: parts.jurors * Math.exp(jurors),
      rest: parts.rest * Math.exp(rest),
    });
  };
  const unit = (place: number, size: number): number[] => NAMES.map((_, other) => (other === place ? size : 0));
  const sum = (one: readonly number[], other: readonly number[]): number[] =>
    one.map((value, place) => value + (other[place] ?? 0));
  const curvature = new Float64Array(9);
  for (let row = 0; row < 3; row += 1)
    for (let column = 0; column < 3; column += 1) {
      const both = (first: number, second: number): number =>
        at(sum(unit(row, first * STEP), unit(column, second * STEP)));
      const isKnown = known[row] === true || known[column] === true;
      const second = (both(1, 1) - both(1, -1) - both(-1, 1) + both(-1, -1)) / (4 * STEP * STEP);
      // Half of the deviance's curvature is the information.
      curvature[row * 3 + column] = isKnown ? (row === column ? 1e12 : 0) : second / 2;
    }
  return invertSymmetric(curvature, 3);
}

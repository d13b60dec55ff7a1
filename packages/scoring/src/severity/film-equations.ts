import type { PanelFilm } from './linked-panel';

/** Normal equations of the jurors, row by row: `matrix · leniency = right`. */
export type JurorEquations = { readonly matrix: Float64Array; readonly right: Float64Array };

export const emptyEquations = (jurors: number): JurorEquations => ({
  matrix: new Float64Array(jurors * jurors),
  right: new Float64Array(jurors),
});

/** How a film's sheets enter the equations. */
export type FilmTerms = {
  /** By place of the sheet in the film; 0 leaves it out. */
  readonly weights: Float64Array;
  /** How many sheets of the common level the film's own effect is drawn to; 0 leaves the film free. */
  readonly ridge: number;
  /** Points from which the totals are measured: the common level where there is a ridge. */
  readonly level: number;
};

/** Each sheet of the film counts once. */
export const evenWeights = (film: PanelFilm): Float64Array => new Float64Array(film.totals.length).fill(1);

/**
 * Takes the effect of one film out of the additive model `mark = film + leniency + noise` and adds what is left to the equations of its
 * jurors; every fit of the model is made of this.
 * @returns the weight of its sheets together; 0 adds nothing
 */
export function eliminateFilm(
  { matrix, right }: JurorEquations,
  film: PanelFilm,
  { weights, ridge, level }: FilmTerms,
): number {
  const size = right.length;
  let weight = 0;
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    weight += weights[at] ?? 0;
    sum += (weights[at] ?? 0) * ((film.totals[at] ?? 0) - level);
  }
  if (weight <= 0) return 0;
  const whole = weight + ridge;
  const mean = sum / whole;
  // Counted loops: this runs once per film and resample, and iterators cost more than the sums.
  for (let at = 0; at < weights.length; at += 1) {
    const own = weights[at] ?? 0;
    const juror = film.jurors[at] ?? 0;
    if (own === 0) continue;
    add(right, juror, own * ((film.totals[at] ?? 0) - level - mean));
    add(matrix, juror * size + juror, own);
    for (let other = 0; other < weights.length; other += 1) {
      add(matrix, juror * size + (film.jurors[other] ?? 0), (-own * (weights[other] ?? 0)) / whole);
    }
  }
  return weight;
}

/** Draws every juror to the average as `ridge` sheets of the average would. */
export function addRidge(matrix: Float64Array, jurors: number, ridge: (juror: number) => number): void {
  for (let juror = 0; juror < jurors; juror += 1) add(matrix, juror * jurors + juror, ridge(juror));
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}

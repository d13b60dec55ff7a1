import { totalOf, type Book } from './own-marks';

/** What the additive model `total = film + juror` makes of a book, in points. */
export type OwnSeverity = {
  readonly adjustedOf: (code: string) => number;
  readonly lenient: (juror: string) => number;
};

const ROUNDS = 60;
const LEAST = 1e-6;

/**
 * The severity model a second way: the mixed-model equations with every film and every juror as an unknown of its own, solved whole by
 * Gauss-Jordan elimination; nothing is taken out beforehand. How strongly jurors are drawn to their average the marks say, by EM.
 */
export function ownSeverity({ sheets, entries, jurors }: Book): OwnSeverity {
  const valid = sheets.filter(({ state }) => state === 'valid');
  const films = entries.filter((code) => valid.some(({ entry }) => entry === code));
  const points = valid.map((sheet) => Number(totalOf(sheet)) / 100);
  const level = points.reduce((sum, one) => sum + one, 0) / points.length;
  const size = films.length + jurors.length;
  const zeros = (): number[] => Array.from({ length: size }, () => 0);
  const matrix = Array.from({ length: size }, zeros);
  const right = zeros();
  const placesOf = valid.map(({ entry, juror }) => [films.indexOf(entry), films.length + jurors.indexOf(juror)]);
  for (const [at, places] of placesOf.entries()) {
    for (const row of places) {
      right[row]! += points[at]! - level;
      for (const column of places) matrix[row]![column]! += 1;
    }
  }
  const meanOf = (code: string): number => {
    const own = valid.flatMap(({ entry }, at) => (entry === code ? [points[at]!] : []));
    return own.reduce((sum, one) => sum + one, 0) / own.length;
  };
  const square = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
  const freedom = Math.max(1, valid.length - films.length);
  let noise = Math.max(square(valid.map(({ entry }, at) => points[at]! - meanOf(entry))) / freedom, LEAST);
  let spread = noise;
  let effects: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const pulled = matrix.map((row, at) =>
      row.map((value, column) => (at === column && at >= films.length ? value + noise / spread : value)),
    );
    const inverse = inverseOf(pulled);
    effects = inverse.map((row) => row.reduce((sum, value, at) => sum + value * right[at]!, 0));
    const ofJurors = effects.slice(films.length);
    const trace = inverse.reduce((sum, row, at) => (at < films.length ? sum : sum + row[at]!), 0);
    const left = square(points.map((one) => one - level)) - effects.reduce((sum, one, at) => sum + one * right[at]!, 0);
    spread = Math.max((square(ofJurors) + noise * trace) / jurors.length, LEAST);
    noise = Math.max(left / freedom, LEAST);
  }
  const average = effects.slice(films.length).reduce((sum, one) => sum + one, 0) / jurors.length;
  const lenient = (juror: string): number => effects[films.length + jurors.indexOf(juror)]! - average;
  return {
    lenient,
    adjustedOf: (code) => {
      const own = valid.filter(({ entry }) => entry === code).map(({ juror }) => lenient(juror));
      return meanOf(code) - own.reduce((sum, one) => sum + one, 0) / own.length;
    },
  };
}

/** Gauss-Jordan with the largest pivot of each column. */
function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (at === column ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let at = column; at < size; at += 1) {
      if (Math.abs(rows[at]![column]!) > Math.abs(rows[best]![column]!)) best = at;
    }
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    const pivot = rows[column]!;
    const by = pivot[column]!;
    for (let at = 0; at < pivot.length; at += 1) pivot[at]! /= by;
    for (const row of rows) {
      const times = row === pivot ? 0 : row[column]!;
      if (times !== 0) for (let at = 0; at < row.length; at += 1) row[at]! -= times * pivot[at]!;
    }
  }
  return rows.map((row) => row.slice(size));
}

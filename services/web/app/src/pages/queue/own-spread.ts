import type { BallotRow } from '../../api/shapes';

type Sealed = Pick<BallotRow, 'entryId' | 'total' | 'sealedAtMs'>;
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

const WIDTH_POINTS = 5;
/** With fewer sheets there is no shape to be seen. */
const ENOUGH_SHEETS = 3;
const FIRST = 5;
/** So many sheets later the scale has settled, and the first ones are worth a second look. */
const SETTLED_SHEETS = 10;

/** How the own totals lie, in steps of five points, without a gap; empty before the third sheet. */
export function ownSpread(rows: readonly Sealed[]): readonly Bin[] {
  const places = rows.flatMap(({ total }) => (total === null ? [] : [Math.floor(Number(total) / WIDTH_POINTS)]));
  if (places.length < ENOUGH_SHEETS) return [];
  const first = Math.min(...places);
  return Array.from({ length: Math.max(...places) - first + 1 }, (_none, at) => ({
    from: (first + at) * WIDTH_POINTS,
    to: (first + at + 1) * WIDTH_POINTS,
    count: places.filter((place) => place === first + at).length,
  }));
}

/** The first five films that were sealed, once the juror's scale has settled: the ones to look at again. */
export function firstSealed(rows: readonly Sealed[]): ReadonlySet<string> {
  const sealed = rows.filter((row) => row.sealedAtMs !== null);
  if (sealed.length < SETTLED_SHEETS) return new Set();
  const ordered = sealed.toSorted((one, other) => (one.sealedAtMs ?? 0) - (other.sealedAtMs ?? 0));
  return new Set(ordered.slice(0, FIRST).map(({ entryId }) => entryId));
}

import type { BallotRow } from '../../api/shapes';

export type QueueState = {
  readonly done: number;
  readonly all: number;
  /** How long the rest will take at the own pace, milliseconds. */
  readonly leftMs: number;
  /** Mean time on the screen of the sheets that were sealed; null before the third. */
  readonly meanMs: number | null;
  /** Total time on the screen. */
  readonly spentMs: number;
};

const ENOUGH_SHEETS = 3;

/** How far a juror is and what is left, from the own times only: nobody else's pace is in it. */
export function describeQueue(rows: readonly BallotRow[]): QueueState {
  const sealed = rows.filter((row) => row.state === 'sealed' && row.spentMs > 0);
  const open = rows.filter((row) => row.state === 'unscored' || row.state === 'draft');
  const usualMs = mean(rows.flatMap((row) => (row.durationMs === null ? [] : [row.durationMs]))) ?? 0;
  const lengthOf = (row: BallotRow): number => row.durationMs ?? usualMs;
  const sealedSpentMs = sealed.reduce((sum, row) => sum + row.spentMs, 0);
  const sealedLengthMs = sealed.reduce((sum, row) => sum + lengthOf(row), 0);
  const isKnown = sealed.length >= ENOUGH_SHEETS;
  // Screen time per film time; a coffee with the page open does not make every film twice as long.
  const pace = isKnown && sealedLengthMs > 0 ? Math.min(3, Math.max(0.5, sealedSpentMs / sealedLengthMs)) : 1;
  return {
    done: rows.length - open.length,
    all: rows.length,
    leftMs: open.reduce((sum, row) => sum + lengthOf(row) * (1 - row.watchedShare), 0) * pace,
    meanMs: isKnown ? sealedSpentMs / sealed.length : null,
    spentMs: rows.reduce((sum, row) => sum + row.spentMs, 0),
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

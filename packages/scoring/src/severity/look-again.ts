import type { SeverityFit } from './fit-severity';
import type { LinkedPanel } from './linked-panel';
import { othersMeans } from './others-means';

/** A sheet far from what the other jurors make likely: a task to watch again, blind to their numbers. The juror may keep it. */
export type LookAgain = {
  readonly juror: string;
  readonly entry: string;
  readonly total: number;
  /** Mean of the other jurors' totals without their leniency, points. */
  readonly others: number;
};

/** Sheets more than `abovePoints` from the others' adjusted mean: an alarm, never a sanction. */
export function lookAgain(panel: LinkedPanel, fit: SeverityFit, abovePoints: number): readonly LookAgain[] {
  return panel.films.flatMap((film) =>
    othersMeans(film, fit).flatMap(({ juror, total, others }) => {
      if (Math.abs(total - others) <= abovePoints) return [];
      return [{ juror: panel.jurors[juror] ?? '', entry: film.id, total, others: Math.round(others * 100) / 100 }];
    }),
  );
}

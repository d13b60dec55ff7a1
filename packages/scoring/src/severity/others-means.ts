import type { SeverityFit } from './fit-severity';
import type { PanelFilm } from './linked-panel';

/** By sheet of a film the own total and the mean of the other jurors' totals, both without leniency, points; nothing where there is one sheet. */
export function othersMeans(
  { totals, jurors }: PanelFilm,
  { leniency }: SeverityFit,
): readonly { readonly juror: number; readonly total: number; readonly adjusted: number; readonly others: number }[] {
  if (totals.length < 2) return [];
  const adjusted = totals.map((total, at) => total - (leniency[jurors[at] ?? 0] ?? 0));
  const sum = adjusted.reduce((all, value) => all + value, 0);
  return adjusted.map((own, at) => ({
    juror: jurors[at] ?? 0,
    total: totals[at] ?? 0,
    adjusted: own,
    others: (sum - own) / (adjusted.length - 1),
  }));
}

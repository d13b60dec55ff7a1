import type { LinkedPanel } from '../severity/linked-panel';
import { incompleteIntraclass } from './incomplete-intraclass';
import { intraclass, type IntervalEstimate } from './intraclass';
import { krippendorffAlpha } from './krippendorff-alpha';

/** How far the jurors agree. Read the words on the interval, not on the value (Koo & Li 2016). */
export type Agreement = {
  readonly krippendorffAlpha: number | null;
  /** Exact F intervals where every active juror scored every film, else approximate ones from variance components. */
  readonly design: 'full' | 'incomplete';
  /** Of the mean of k jurors, ICC(2,k); k is the jury, or the harmonic mean of the jurors per film. Null where nothing can be told. */
  readonly agreement: IntervalEstimate | null;
  /** ICC(3,k), likewise. */
  readonly consistency: IntervalEstimate | null;
  readonly films: number;
};

export function measureAgreement(panel: LinkedPanel): Agreement {
  const active = new Set(panel.films.flatMap((film) => film.jurors));
  const isFull = panel.films.every((film) => film.jurors.length === active.size);
  const icc = isFull ? intraclass(panel.films.map((film) => film.totals)) : incompleteIntraclass(panel);
  const alpha = krippendorffAlpha(panel.films.map((film) => film.totals));
  return {
    krippendorffAlpha: alpha === null ? null : threeDecimals(alpha),
    design: isFull ? 'full' : 'incomplete',
    agreement: icc === null ? null : rounded(icc.agreement),
    consistency: icc === null ? null : rounded(icc.consistency),
    films: panel.films.length,
  };
}

const threeDecimals = (value: number): number => Math.round(value * 1000) / 1000;

const rounded = ({ value, low, high }: IntervalEstimate): IntervalEstimate => ({
  value: threeDecimals(value),
  low: threeDecimals(low),
  high: threeDecimals(high),
});

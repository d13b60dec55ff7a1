import type { LinkedPanel } from '../severity/linked-panel';
import { intraclass, type IntervalEstimate } from './intraclass';
import { krippendorffAlpha } from './krippendorff-alpha';

/** How far the jurors agree. Read the words on the interval, not on the value (Koo & Li 2016). */
export type Agreement = {
  readonly krippendorffAlpha: number | null;
  /**
   * ICC(2,k) and ICC(3,k) with the exact F intervals of a full table, over the films that every active juror scored (`films` says how
   * many). Null where panels differ and no two films have the whole jury: for such designs the interval of an ICC is only
   * approximate, so none is shown and alpha, which needs no full table, speaks alone.
   */
  readonly agreement: IntervalEstimate | null;
  readonly consistency: IntervalEstimate | null;
  readonly films: number;
};

export function measureAgreement(panel: LinkedPanel): Agreement {
  const active = new Set(panel.films.flatMap((film) => film.jurors));
  const full = panel.films.filter((film) => film.jurors.length === active.size).map((film) => film.totals);
  const icc = intraclass(full);
  const alpha = krippendorffAlpha(panel.films.map((film) => film.totals));
  return {
    krippendorffAlpha: alpha === null ? null : threeDecimals(alpha),
    agreement: icc === null ? null : rounded(icc.agreement),
    consistency: icc === null ? null : rounded(icc.consistency),
    films: full.length,
  };
}

const threeDecimals = (value: number): number => Math.round(value * 1000) / 1000;

const rounded = ({ value, low, high }: IntervalEstimate): IntervalEstimate => ({
  value: threeDecimals(value),
  low: threeDecimals(low),
  high: threeDecimals(high),
});

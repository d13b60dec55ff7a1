import type { Sheet } from '../store/sheet';

/** Share of the film watched: as the player measured it, or on a sheet from paper as the juror stated it. */
export const watchedPercent = ({ keyed, watchedShare }: Pick<Sheet, 'keyed' | 'watchedShare'>): number =>
  keyed == null ? Math.floor(watchedShare * 100) : keyed.first.watchedPercent;

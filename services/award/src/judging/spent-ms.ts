import type { Workings } from '../store/workings';

/** Time a film was on the juror's screen, over all visits and devices. */
export const spentMs = ({ visits }: Workings): number => Object.values(visits).reduce((sum, ms) => sum + ms, 0);

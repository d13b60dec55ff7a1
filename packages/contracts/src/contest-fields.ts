import { z } from 'zod';

/** Phases of the contest workflow, in order. */
export const CONTEST_PHASES = [
  'open',
  'screening',
  'publication',
  'judging',
  'interaction',
  'council',
  'complaints',
  'outcomes',
  'closed',
] as const;
export const contestPhase = z.enum(CONTEST_PHASES);
export type ContestPhase = z.infer<typeof contestPhase>;

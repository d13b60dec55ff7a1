import { ENTRY_OUTCOMES, ENTRY_PHASES } from '@hoithi/entry';
import { z } from 'zod';
import { instantMs } from './ids';

export const entryPhase = z.enum(ENTRY_PHASES);
export const entryOutcome = z.enum(ENTRY_OUTCOMES);
export const channel = z.enum(['website', 'facebook']);
export type Channel = z.infer<typeof channel>;

/** The instants an entry's life hangs on, epoch ms (shape of EntryCalendar in @hoithi/entry). */
export const entryCalendar = z.object({
  closeAtMs: instantMs,
  screeningCloseAtMs: instantMs,
  publishAtMs: instantMs,
  judgingOpenAtMs: instantMs,
  judgingLockAtMs: instantMs,
  freezeAtMs: instantMs,
  councilAtMs: instantMs,
  complaintsCloseAtMs: instantMs,
  finalAtMs: instantMs,
});

import type { ContestPhase, entryCalendar } from '@hoithi/contracts';
import type { z } from 'zod';

/** What the contest's workflow last said about phase and calendar; `_id` is the contest. */
export type ContestState = {
  readonly _id: string;
  readonly revision: number;
  readonly phase: ContestPhase;
  readonly calendar: z.infer<typeof entryCalendar>;
  readonly atMs: number;
};

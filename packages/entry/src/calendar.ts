/** The instants (epoch ms) that an entry's life hangs on. A contest may move each of them while entries are under way. */
export type EntryCalendar = {
  readonly closeAtMs: number;
  readonly screeningCloseAtMs: number;
  readonly publishAtMs: number;
  readonly judgingOpenAtMs: number;
  readonly judgingLockAtMs: number;
  readonly freezeAtMs: number;
  readonly councilAtMs: number;
  /** Until then the provisional result may be complained about (O18). */
  readonly complaintsCloseAtMs: number;
  /** By then the council confirms the final decision. */
  readonly finalAtMs: number;
};

export type EntryMilestone = keyof EntryCalendar;

/** In the order in which they must come. */
export const ENTRY_MILESTONES = [
  'closeAtMs',
  'screeningCloseAtMs',
  'publishAtMs',
  'judgingOpenAtMs',
  'judgingLockAtMs',
  'freezeAtMs',
  'councilAtMs',
  'complaintsCloseAtMs',
  'finalAtMs',
] as const satisfies readonly EntryMilestone[];

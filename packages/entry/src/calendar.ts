/** The instants (epoch ms) that an entry's life hangs on. A contest may move each of them while entries are under way. */
export type EntryCalendar = {
  readonly closeAtMs: number;
  readonly screeningCloseAtMs: number;
  readonly publishAtMs: number;
  readonly judgingOpenAtMs: number;
  readonly judgingLockAtMs: number;
  readonly freezeAtMs: number;
  readonly councilAtMs: number;
};

export type EntryMilestone = keyof EntryCalendar;

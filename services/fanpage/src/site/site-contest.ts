import type { Contest, ContestCalendar } from '@hoithi/contest';
import type { ContestPhase } from '@hoithi/contracts';
import { isTaken, type Freeze, type TakenFreeze } from '../store/freeze';
import type { ContestState } from '../store/contest-state';

/** A contest as the site sees it now: its definition, its calendar with what the organiser has moved, and how far it is. */
export type SiteContest = {
  readonly id: string;
  readonly contest: Contest;
  /** Null until the contest's workflow has spoken for the first time. */
  readonly phase: ContestPhase | null;
  readonly calendar: ContestCalendar;
  readonly heardAtMs: number;
  /** Null while reactions are still taken or the record is not finished. */
  readonly freeze: TakenFreeze | null;
  readonly reactionsClosed: boolean;
};

export function joinContest(known: {
  readonly contest: Contest;
  readonly state: ContestState | undefined;
  readonly freeze: Freeze | undefined;
  readonly nowMs: number;
}): SiteContest {
  const { contest, state, freeze, nowMs } = known;
  const calendar = { ...contest.calendar, ...state?.calendar };
  return {
    id: contest.id,
    contest,
    phase: state?.phase ?? null,
    calendar,
    heardAtMs: state?.atMs ?? 0,
    freeze: freeze && isTaken(freeze) ? freeze : null,
    reactionsClosed: freeze !== undefined || nowMs > calendar.freezeAtMs,
  };
}

/** The contest that the site is about now: the running one heard of last, else the one whose time it is, else the next, else the last. */
export function chooseCurrent(contests: readonly SiteContest[], nowMs: number): SiteContest | undefined {
  const rank = ({ phase, calendar }: SiteContest): number => {
    if (phase !== null) return 0;
    if (calendar.announceAtMs <= nowMs && nowMs <= calendar.ceremonyAtMs) return 1;
    return nowMs < calendar.announceAtMs ? 2 : 3;
  };
  return contests.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.heardAtMs - a.heardAtMs ||
      Math.abs(a.calendar.openAtMs - nowMs) - Math.abs(b.calendar.openAtMs - nowMs),
  )[0];
}

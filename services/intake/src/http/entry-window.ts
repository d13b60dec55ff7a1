import type { Contest, DeadlineDecision } from '@hoithi/contest';
import type { EntryRecord } from '../entry/entry-record';
import { entryDeadline } from '../entry/entry-deadline';
import { entryCalendarOf } from '../contests/entry-calendar-of';
import type { Intake } from '../intake';
import { findContestRow } from '../store/contests';
import type { ContestRow } from '../store/rows';

export type EntryWindow = {
  readonly contest: Contest;
  /** Null until the organiser has started the contest. */
  readonly row: ContestRow | null;
  readonly deadline: DeadlineDecision;
};

/**
 * The contest of an entry and whether films may come in now.
 * @throws {ContestError} `unknown-contest`
 */
export async function entryWindow(
  intake: Pick<Intake, 'contests' | 'store' | 'clock'>,
  contestId: string,
  entry: EntryRecord | null,
): Promise<EntryWindow> {
  const contest = intake.contests.get(contestId);
  const row = await findContestRow(intake.store, contestId);
  const calendar = row?.calendar ?? entryCalendarOf(contest);
  return { contest, row, deadline: entryDeadline(contest, calendar, { entry, nowMs: intake.clock.nowMs() }) };
}

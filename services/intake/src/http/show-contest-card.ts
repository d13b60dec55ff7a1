import type { Contest } from '@hoithi/contest';
import type { intakeRoutes } from '@hoithi/contracts';
import type { z } from 'zod';
import { entryCalendarOf } from '../contests/entry-calendar-of';
import type { Intake } from '../intake';
import { findContestRow } from '../store/contests';

type ContestCard = z.input<typeof intakeRoutes.getContest.reply>;

/** A contest for everybody: its rules as data, its present calendar and phase. */
export async function showContestCard(intake: Intake, contest: Contest): Promise<ContestCard> {
  const row = await findContestRow(intake.store, contest.id);
  return {
    contestId: contest.id,
    title: contest.definition.title,
    theme: contest.definition.theme,
    phase: row?.phase ?? null,
    calendar: {
      ...(row?.calendar ?? entryCalendarOf(contest)),
      openAtMs: contest.calendar.openAtMs,
      ceremonyAtMs: contest.calendar.ceremonyAtMs,
    },
    serverNowMs: intake.clock.nowMs(),
    definition: contest.definition,
  };
}

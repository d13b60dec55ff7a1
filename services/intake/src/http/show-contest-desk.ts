import type { Contest } from '@hoithi/contest';
import type { deskRoutes } from '@hoithi/contracts';
import { contestWorkflowId } from '@hoithi/temporal-kit/shared';
import type { z } from 'zod';
import { entryCalendarOf } from '../contests/entry-calendar-of';
import { phaseUntil } from '../contests/phase-until';
import type { Intake } from '../intake';
import { findContestRow } from '../store/contests';
import { countEntries } from '../store/count-entries';

type ContestDesk = z.input<typeof deskRoutes.getContestDesk.reply>;

/** The contest as staff see it: phase, calendar, who moved what and why, how many entries stand where. */
export async function showContestDesk(intake: Intake, contest: Contest): Promise<ContestDesk> {
  const [row, counts] = await Promise.all([
    findContestRow(intake.store, contest.id),
    countEntries(intake.store, contest.id),
  ]);
  const calendar = row?.calendar ?? entryCalendarOf(contest.calendar);
  return {
    contestId: contest.id,
    started: row !== null,
    phase: row?.phase ?? null,
    calendar,
    revision: row?.revision ?? 0,
    waitingFor: row?.waitingFor ?? null,
    untilMs: row ? phaseUntil(row.phase, calendar) : null,
    needsAttention: row?.needsAttention ?? false,
    attention: row?.needsAttention ? row.waitingFor : null,
    moves: [...(row?.moves ?? [])],
    counts,
    workflowId: contestWorkflowId(contest.id),
  };
}

import type { Contest } from '@hoithi/contest';
import type { deskRoutes } from '@hoithi/contracts';
import { contestWorkflowId } from '@hoithi/temporal-kit/shared';
import type { z } from 'zod';
import { entryCalendarOf } from '../contests/entry-calendar-of';
import { phaseUntil } from '../contests/phase-until';
import type { Intake } from '../intake';
import { findContestRow } from '../store/contests';
import { countEntries } from '../store/count-entries';
import type { ContestRow } from '../store/rows';

type ContestDesk = z.input<typeof deskRoutes.getContestDesk.reply>;

/** The contest as staff see it: phase, calendar, who moved what and why, how many entries stand where. */
export async function showContestDesk(intake: Intake, contest: Contest): Promise<ContestDesk> {
  const [row, counts] = await Promise.all([
    findContestRow(intake.store, contest.id),
    countEntries(intake.store, contest.id),
  ]);
  return {
    contestId: contest.id,
    ...stateOf(contest, row),
    counts,
    workflowId: contestWorkflowId(contest.id),
  };
}

function stateOf(contest: Contest, row: ContestRow | null): Omit<ContestDesk, 'contestId' | 'counts' | 'workflowId'> {
  if (!row) {
    return {
      started: false,
      phase: null,
      calendar: entryCalendarOf(contest),
      revision: 0,
      waitingFor: null,
      untilMs: null,
      needsAttention: false,
      attention: null,
      moves: [],
    };
  }
  const { phase, calendar, revision, waitingFor, needsAttention, moves } = row;
  return {
    started: true,
    phase,
    calendar,
    revision,
    waitingFor,
    untilMs: phaseUntil(phase, calendar),
    needsAttention,
    attention: needsAttention ? waitingFor : null,
    moves: [...moves],
  };
}

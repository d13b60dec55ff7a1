import type { ContestWorkflowInput } from '@hoithi/contracts';
import { completeCalendar } from '@hoithi/entry';
import { runUnless } from '@hoithi/temporal-kit/workflow';
import { allHandlersFinished, condition, makeContinueAsNewFunc, patched, workflowInfo } from '@temporalio/workflow';
import { registerCommands } from './commands';
import { ContestLife } from './contest-life';
import { closeEntries } from './phases/closing';
import { hearComplaints } from './phases/complaints';
import { awaitDecision } from './phases/council';
import { freezeReactions } from './phases/interaction';
import { passJudging } from './phases/judging';
import { fanOutOutcomes } from './phases/outcomes';
import { passPublication } from './phases/publication';
import { reach } from './phases/reach';
import { newContestState, type ContestState } from './state';
import { standingDecision } from './standing-decision';

export type ContestEnd = { readonly decisionId: string | null; readonly outcomesTold: number | null };

/** A contest from its opening to its outcomes: it holds the calendar and the phase, and nothing of any entry. */
export async function contest(input: ContestWorkflowInput, carried?: ContestState): Promise<ContestEnd> {
  const state = carried ?? newContestState(input);
  const life = new ContestLife(input, { ...state, calendar: completeCalendar(state.calendar) });
  registerCommands(life);
  life.startTelling();
  life.change({});
  const end = await runUnless(
    () => life.isResting && workflowInfo().continueAsNewSuggested,
    () => run(life),
  );
  await life.told();
  await condition(allHandlersFinished);
  if (end === 'interrupted') return makeContinueAsNewFunc<typeof contest>()(input, life.state);
  return { decisionId: standingDecision(life.state), outcomesTold: life.state.outcomesTold };
}

/** The story, phase by phase; each is skipped when an earlier run has passed it. */
async function run(life: ContestLife): Promise<void> {
  if (life.isBefore('screening')) await closeEntries(life);
  if (life.isBefore('publication')) await reach(life, 'screeningCloseAtMs');
  if (life.isBefore('judging')) await passPublication(life);
  if (life.isBefore('interaction')) await passJudging(life);
  if (life.isBefore('council')) await freezeReactions(life);
  if (life.isBefore('complaints')) await awaitDecision(life);
  // Since 2026-11: contests that told their outcomes at once are over by the end of 2027, then this may go.
  if (life.isBefore('outcomes') && patched('complaints-window')) await hearComplaints(life);
  if (life.isBefore('closed')) await fanOutOutcomes(life);
  life.change({ phase: 'closed' });
}

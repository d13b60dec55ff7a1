import type { EntryWorkflowInput } from '@hoithi/contracts';
import { completeCalendar, type EntryOutcome } from '@hoithi/entry';
import { runUnless } from '@hoithi/temporal-kit/workflow';
import {
  CancellationScope,
  allHandlersFinished,
  condition,
  isCancellation,
  makeContinueAsNewFunc,
  workflowInfo,
} from '@temporalio/workflow';
import { registerCommands } from './commands';
import { EntryLife } from './entry-life';
import { reachClosing } from './phases/closing';
import { awaitCouncil } from './phases/council';
import { judgeEntry } from './phases/judging';
import { undoLeftEntry } from './phases/leaving';
import { remakePreviews } from './phases/preview';
import { publishEntry } from './phases/publication';
import { screenEntry } from './phases/screening';
import { newEntryState, type EntryState } from './state';

export type EntryEnd = { readonly outcome: EntryOutcome; readonly prizeId: string | null };

/** The life of an entry, from its first film to its outcome. `carried` is the state of an earlier run that was continued as new. */
export async function entry(input: EntryWorkflowInput, carried?: EntryState): Promise<EntryEnd> {
  const state = carried ?? newEntryState(input);
  const life = new EntryLife(input, { ...state, calendar: completeCalendar(state.calendar) });
  registerCommands(life);
  life.startTelling();
  remakePreviews(life);
  const cancelled = await liveUntilTheEnd(life);
  if (!life.hasEnded) await settle(life);
  if (!life.hasEnded) return makeContinueAsNewFunc<typeof entry>()(input, life.state);
  return CancellationScope.nonCancellable(async () => {
    await undoLeftEntry(life);
    await settle(life);
    if (cancelled) throw cancelled;
    return { outcome: life.state.outcome as EntryOutcome, prizeId: life.state.prizeId };
  });
}

/** The story, phase by phase; each is skipped when an earlier run has passed it. */
async function live(life: EntryLife): Promise<void> {
  if (life.isBefore('screening') && (await reachClosing(life)) === 'not-accepted') return life.close('not-accepted');
  if (life.isBefore('finalist') && (await screenEntry(life)) === 'fail') return life.close('not-selected');
  if (life.isBefore('judging')) await publishEntry(life);
  if (life.isBefore('council')) await judgeEntry(life);
  await awaitCouncil(life);
}

/**
 * Ends with the outcome, or at a resting point of a history grown long. An operator who cancels the workflow takes the entry down:
 * answered with the cancellation to end with.
 */
async function liveUntilTheEnd(life: EntryLife): Promise<unknown> {
  const shouldContinueAsNew = () => life.isResting && workflowInfo().continueAsNewSuggested;
  try {
    await runUnless(
      () => life.hasEnded || shouldContinueAsNew(),
      () => live(life),
    );
    return undefined;
  } catch (error) {
    if (!isCancellation(error)) throw error;
    if (!life.hasEnded) life.close('taken-down');
    return error;
  }
}

/** Everything told and every caller answered, so that the run may end. */
async function settle(life: EntryLife): Promise<void> {
  await life.told();
  await condition(allHandlersFinished);
}

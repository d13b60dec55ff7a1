import { ActivityFailure, ApplicationFailure, ChildWorkflowFailure, TimeoutFailure } from '@temporalio/workflow';

/**
 * The code under which an activity failed: a code of the error table, `timeout`, or `internal` for what has no code of its own.
 * Null when the error is no failure of an activity or child but a defect of the workflow's own code.
 */
export function failureCode(error: unknown): string | null {
  if (!(error instanceof ActivityFailure || error instanceof ChildWorkflowFailure)) return null;
  if (error.cause instanceof ApplicationFailure) return error.cause.type ?? 'internal';
  return error.cause instanceof TimeoutFailure ? 'timeout' : 'internal';
}

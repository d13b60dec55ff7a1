import { ContestError, isErrorCode, type ErrorCode, type ErrorFacts } from '@hoithi/contracts';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcDeadlineError,
  isGrpcServiceError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';

/** gRPC status UNAVAILABLE: the front end is down or restarting. */
const UNAVAILABLE = 14;

/**
 * Turns what a Temporal client throws back into the error of the house: a refused Update carries the code as its failure type.
 * `gone` is the code for a workflow that is not there, or no longer running.
 * Anything that is not Temporal's passes unchanged.
 */
export function toContestError(error: unknown, gone: ErrorCode): unknown {
  if (error instanceof WorkflowUpdateFailedError) return fromRefusal(error);
  if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError)
    return new ContestError(gone, { workflowId: error.workflowId }, { cause: error });
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error))
    return new ContestError('timeout', { where: 'workflow' }, { cause: error });
  if (hasGrpcStatus(error, UNAVAILABLE))
    return new ContestError('service-unavailable', { where: 'workflow' }, { cause: error });
  return error;
}

function fromRefusal(error: WorkflowUpdateFailedError): unknown {
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure) || !cause.type || !isErrorCode(cause.type)) return error;
  return new ContestError(cause.type, (cause.details?.[0] ?? {}) as ErrorFacts, { cause: error });
}

function hasGrpcStatus(error: unknown, status: number): boolean {
  const cause = error instanceof Error && !isGrpcServiceError(error) ? error.cause : error;
  return isGrpcServiceError(cause) && Number(cause.code) === status;
}

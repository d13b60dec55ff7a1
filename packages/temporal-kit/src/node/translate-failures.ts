import { ContestError } from '@hoithi/contracts';
import { ApplicationFailure } from '@temporalio/common';

type Activity = (...args: never[]) => Promise<unknown>;

/** A busy service says so; its callers wait this long instead of their usual backoff. */
const BUSY_RETRY_MS = 15_000;

/**
 * Wraps activities so that an error of the house reaches the workflow as a failure of the same code, final or to be tried again by the error table.
 * The one place where errors are translated for workflows; anything else stays a retryable failure without a code.
 */
export function translateFailures<Activities extends object>(activities: Activities): Activities {
  return Object.fromEntries(
    Object.entries(activities).map(([name, activity]) => [
      name,
      async (...args: never[]) => {
        try {
          return await (activity as Activity)(...args);
        } catch (error) {
          throw toFailure(error);
        }
      },
    ]),
  ) as Activities;
}

function toFailure(error: unknown): unknown {
  if (!(error instanceof ContestError)) return error;
  return ApplicationFailure.create({
    message: error.message,
    type: error.code,
    nonRetryable: !error.retryable,
    details: [error.facts],
    cause: error,
    ...(error.code === 'too-many-requests' ? { nextRetryDelay: BUSY_RETRY_MS } : {}),
    // Refusals by rule are expected; they are told to a person by the workflow, not by an alarm in the logs.
    ...(error.retryable ? {} : { category: 'BENIGN' as const }),
  });
}

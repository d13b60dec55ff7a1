import { ContestError, ERROR_TABLE, type ErrorCode } from '@hoithi/contracts';
import { WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { toContestError } from '../src/client/to-contest-error';
import { translateFailures } from '../src/node/translate-failures';

const failing = (error: unknown) =>
  translateFailures({
    ask: async () => {
      throw error;
    },
  }).ask();

describe('an error of the house', () => {
  it('reaches the workflow as a failure of the same code, final exactly when the table says so', async () => {
    for (const code of Object.keys(ERROR_TABLE) as ErrorCode[]) {
      const error = new ContestError(code, { entryId: 'e-1' });
      const failure = await failing(error).catch((thrown: unknown) => thrown);
      expect(failure).toBeInstanceOf(ApplicationFailure);
      expect(failure).toMatchObject({ type: code, nonRetryable: !error.retryable, details: [{ entryId: 'e-1' }] });
    }
  });

  it('of a busy service brings its own delay', async () => {
    await expect(failing(new ContestError('too-many-requests'))).rejects.toMatchObject({ nextRetryDelay: 15_000 });
  });

  it('leaves what it does not know as it is, to be tried again', async () => {
    const defect = new TypeError('x is not a function');
    await expect(failing(defect)).rejects.toBe(defect);
  });
});

describe('what a Temporal client throws', () => {
  const refused = (type: string) =>
    new WorkflowUpdateFailedError(
      'Workflow Update failed',
      ApplicationFailure.create({ message: type, type, nonRetryable: true, details: [{ phase: 'accepted' }] }),
    );

  it('comes back as the refusal that the workflow meant, with its facts', () => {
    const error = toContestError(refused('already-voted'), 'out-of-phase');
    expect(error).toBeInstanceOf(ContestError);
    expect(error).toMatchObject({ code: 'already-voted', facts: { phase: 'accepted' } });
  });

  it('names a workflow that is gone by the code its caller chose', () => {
    const gone = new WorkflowNotFoundError('not found', 'entry/c/e', undefined);
    expect(toContestError(gone, 'contest-not-started')).toMatchObject({ code: 'contest-not-started' });
  });

  it('is a timeout that may be repeated when nobody answered in time', () => {
    const late = new WorkflowUpdateRPCTimeoutOrCancelledError('timed out');
    expect(toContestError(late, 'out-of-phase')).toMatchObject({ code: 'timeout', retryable: true });
  });

  it('passes unchanged when it is no code of ours', () => {
    const strange = refused('something-else');
    expect(toContestError(strange, 'out-of-phase')).toBe(strange);
  });
});

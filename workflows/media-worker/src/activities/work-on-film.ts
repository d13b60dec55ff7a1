import { ContestError } from '@hoithi/contracts';
import { type JobFolder, makeJobFolder, MediaToolError, removeJobFolder, type RunRecord } from '@hoithi/media';
import { Context } from '@temporalio/activity';
import { type Heart, keepBeating } from './keep-beating';
import { DEATHS, readPastTries } from './past-tries';

/** What an activity has in its hands while it works on one film. */
export type AtWork = {
  readonly job: JobFolder;
  readonly heart: Heart;
  readonly signal: AbortSignal;
  /** Runs over which earlier workers died: they belong to the film's records. */
  readonly lost: readonly RunRecord[];
};

type Works<Result> = {
  /** Folder for job folders. */
  readonly scratch: string;
  readonly work: (at: AtWork) => Promise<Result>;
  /** Instead of `work` when two workers have died over the film: a person decides. */
  readonly giveUp: (at: AtWork) => Promise<Result>;
};

/**
 * The frame of every activity on a film: a job folder that does not outlive it, heartbeats, and an end that the next try can tell from a death.
 * @throws ContestError `service-unavailable` when the machine, not the film, is at fault; the cancellation itself when cancelled
 */
export async function workOnFilm<Result>({ scratch, work, giveUp }: Works<Result>): Promise<Result> {
  const context = Context.current();
  const { cancellationSignal: signal } = context;
  const past = readPastTries(context);
  const heart = keepBeating(context, past);
  try {
    return await inJobFolder(scratch, (job) => {
      const at = { job, heart, signal, lost: past.lost };
      return past.deaths < DEATHS ? work(at) : giveUp(at);
    });
  } catch (error) {
    heart.letGo();
    // What an abort makes of fetch, streams and tools differs; the workflow is owed the cancellation itself.
    if (signal.aborted) await context.cancelled;
    throw error instanceof MediaToolError
      ? new ContestError('service-unavailable', { tool: error.code }, { cause: error })
      : error;
  } finally {
    heart.stop();
  }
}

async function inJobFolder<Result>(scratch: string, work: (job: JobFolder) => Promise<Result>): Promise<Result> {
  const job = await makeJobFolder(scratch);
  try {
    return await work(job);
  } finally {
    await removeJobFolder(job);
  }
}

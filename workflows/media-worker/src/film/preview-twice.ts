import { ContestError, type PreviewFailure } from '@hoithi/contracts';
import { MediaToolError, type Preview, type PreviewInput, type RunRecord } from '@hoithi/media';
import type { Logger } from '@hoithi/platform';
import { isOurFault } from './is-our-fault';

const ATTEMPTS = 2;

type Previewed = PreviewInput & {
  readonly make: (input: PreviewInput) => Promise<Preview>;
  readonly logger: Logger;
};

/** All runs of both tries are there either way: the failed ones are those that an operator wants to see. */
export type PreviewTried = { readonly runs: readonly RunRecord[] } & (
  | { readonly preview: Preview; readonly reason: null }
  | { readonly preview: null; readonly reason: PreviewFailure }
);

/**
 * Makes a preview. When ffmpeg crashes or hangs on the film it gets a second chance; after that the answer is the reason.
 * @throws ContestError `service-unavailable` when the machine, not the film, is at fault (no tool, disk full)
 */
export async function previewTwice({ make, logger, ...input }: Previewed): Promise<PreviewTried> {
  const runs: RunRecord[] = [];
  const onRun = (run: RunRecord): void => void runs.push(run);
  let reason: PreviewFailure = 'tool-crashed';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return { preview: await make({ ...input, onRun }), reason: null, runs };
    } catch (error) {
      if (!(error instanceof MediaToolError)) throw error;
      logger.warn({ err: error, attempt, lastLines: error.lastLines }, 'ffmpeg failed on a preview');
      if (error.code === 'tool-missing' || isOurFault(error))
        throw new ContestError('service-unavailable', { tool: error.code }, { cause: error });
      reason = error.code;
    }
  }
  return { preview: null, reason, runs };
}

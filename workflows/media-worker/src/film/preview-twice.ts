import { ContestError } from '@hoithi/contracts';
import { MediaToolError, type Preview, type PreviewInput } from '@hoithi/media';
import type { Logger } from '@hoithi/platform';
import { isOurFault } from './is-our-fault';

const ATTEMPTS = 2;

type Previewed = PreviewInput & {
  readonly make: (input: PreviewInput) => Promise<Preview>;
  readonly logger: Logger;
};

/**
 * Makes a preview. When ffmpeg crashes or hangs on the film it gets a second chance; null after that.
 * @throws ContestError `service-unavailable` when the machine, not the film, is at fault (no tool, disk full)
 */
export async function previewTwice({ make, logger, ...input }: Previewed): Promise<Preview | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await make(input);
    } catch (error) {
      if (!(error instanceof MediaToolError)) throw error;
      logger.warn({ err: error, attempt, lastLines: error.lastLines }, 'ffmpeg failed on a preview');
      if (isOurFault(error)) throw new ContestError('service-unavailable', { tool: error.code }, { cause: error });
    }
  }
  return null;
}

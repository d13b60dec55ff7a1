import { ContestError } from '@hoithi/contracts';
import {
  type FilmInspection,
  type FilmInspectionInput,
  MediaToolError,
  type RunRecord,
  unprocessableVerdict,
} from '@hoithi/media';
import type { Logger } from '@hoithi/platform';
import { isOurFault } from './is-our-fault';

export const ATTEMPTS = 2;

type Inspected = FilmInspectionInput & {
  readonly inspect: (input: FilmInspectionInput) => Promise<FilmInspection>;
  readonly bytes: number;
  readonly logger: Logger;
};

/**
 * Runs the gates. When a tool crashes or hangs on the film it gets a second chance; after that the verdict is `unprocessable`
 * and a person decides, because a third run would only burn the machine.
 * @throws ContestError `service-unavailable` when the machine, not the film, is at fault (no tool, disk full)
 */
export async function inspectTwice({ inspect, bytes, logger, ...input }: Inspected): Promise<FilmInspection> {
  let reason = '';
  // All runs of both tries: the failed ones are those that an operator wants to see.
  const runs: RunRecord[] = [];
  const onRun = (run: RunRecord): void => void runs.push(run);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return { ...(await inspect({ ...input, onRun })), runs };
    } catch (error) {
      if (!(error instanceof MediaToolError)) throw error;
      logger.warn({ err: error, attempt, lastLines: error.lastLines }, 'a media tool failed on a film');
      if (isOurFault(error)) throw new ContestError('service-unavailable', { tool: error.code }, { cause: error });
      reason = error.code;
    }
  }
  return { verdict: unprocessableVerdict({ facts: { bytes }, attempts: ATTEMPTS, reason }), runs };
}

import { MediaToolError, type MediaToolErrorCode } from './media-tool-error';
import type { RunRecord } from './runs/run-record';

/** A tool that has crashed or hung so often on one film is not tried again: a person decides. */
export const ATTEMPTS = 2;

type Attempt<Result> = (onRun: (run: RunRecord) => void) => Promise<Result>;

/** All runs of both tries are there either way: the failed ones are those that an operator wants to see. */
export type Tried<Result> = { readonly runs: readonly RunRecord[] } & (
  | { readonly result: Result; readonly reason: null }
  | { readonly result: null; readonly reason: FilmFailure }
);

/** How a tool failed on a film; one that is missing fails on the machine. */
type FilmFailure = Exclude<MediaToolErrorCode, 'tool-missing'>;

/**
 * Works on a film with our tools. When one crashes or hangs on it, the film gets a second chance; after that the answer is the reason,
 * because a third run would only burn the machine. `onFailure` hears of each failure.
 * @throws MediaToolError at once when the machine, not the film, is at fault (no tool, no room): another try elsewhere or later may do;
 * anything else that the work throws
 */
export async function tryTwice<Result>(
  work: Attempt<Result>,
  onFailure?: (error: MediaToolError, attempt: number) => void,
): Promise<Tried<Result>> {
  const runs: RunRecord[] = [];
  let reason: FilmFailure = 'tool-crashed';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return { result: await work((run) => void runs.push(run)), reason: null, runs };
    } catch (error) {
      if (!(error instanceof MediaToolError)) throw error;
      onFailure?.(error, attempt);
      if (error.code === 'tool-missing' || hasNoRoom(error)) throw error;
      reason = error.code;
    }
  }
  return { result: null, reason, runs };
}

const hasNoRoom = ({ lastLines }: MediaToolError): boolean =>
  lastLines.some((line) => /No space left on device|Disk quota/i.test(line));

import { ContestError, ERROR_TABLE } from '@hoithi/contracts';
import { LauncherError } from '@hoithi/local';

/** What to print of an error: sentences for those we know, the stack for those that are faults of ours. */
export function describeFailure(error: unknown): string {
  if (error instanceof LauncherError) return error.message;
  if (error instanceof ContestError) {
    const { vi, en } = ERROR_TABLE[error.code];
    return `${error.code}: ${vi}\n${en}\n${JSON.stringify(error.facts)}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

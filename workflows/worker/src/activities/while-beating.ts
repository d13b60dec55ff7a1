import { heartbeat } from '@temporalio/activity';

const EVERY_MS = 5_000;

/** Heartbeats while one long answer is awaited, so that a dead worker is told from a slow service. */
export async function whileBeating<T>(work: Promise<T>, details?: () => unknown): Promise<T> {
  const beat = setInterval(() => heartbeat(details?.()), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}

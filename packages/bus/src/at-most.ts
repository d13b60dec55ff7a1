/**
 * Waits for an orderly end, but no longer than given: with NATS away a drain never ends, and a process that is told to stop must stop.
 * What was not acknowledged comes again, so nothing is lost by leaving early.
 */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How long one part of the bus may take to end. */
export const PART_MS = 5_000;

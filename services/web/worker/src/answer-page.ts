/** Slower than this, a page that is kept here is better than one that is still on its way. */
const PATIENCE_MS = 4_000;

/**
 * Answers the opening of a page: the network's own answer where it comes in time, so that nobody stays on an old version;
 * else the page that this device keeps. A broken server counts as no network; its word is used when nothing is kept.
 */
export async function answerPage(from: {
  readonly ask: () => Promise<Response>;
  readonly kept: () => Promise<Response | undefined>;
  readonly patienceMs?: number;
}): Promise<Response> {
  const asked = from.ask().catch(() => Response.error());
  const inTime = await Promise.race([asked, after(from.patienceMs ?? PATIENCE_MS)]);
  if (inTime !== null && !isBroken(inTime)) return inTime;
  return (await from.kept()) ?? asked;
}

/** `Response.error()` is what a failed request becomes; a redirect is not one. */
const isBroken = ({ type, status }: Response): boolean => type === 'error' || status >= 500;

const after = (waitMs: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), waitMs));

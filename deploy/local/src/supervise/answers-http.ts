const PATIENCE_MS = 2_000;

const KEPT_CHARS = 300;

/**
 * True when a GET is answered with 2xx.
 * @throws {Error} with status and body otherwise: our services say on /healthz what they lack
 */
export async function answersOk(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const body = await response.text();
  if (response.ok) return true;
  throw new Error(`${response.status} ${body.slice(0, KEPT_CHARS)}`);
}

/** True when a GET is answered at all; S3 answers a caller without a signature with 403. */
export async function answersAtAll(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.body?.cancel();
  return true;
}

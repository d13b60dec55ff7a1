const PATIENCE_MS = 2_000;

/** True when a GET is answered with 2xx. */
export async function answersOk(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.body?.cancel();
  return response.ok;
}

/** True when a GET is answered at all; S3 answers a caller without a signature with 403. */
export async function answersAtAll(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.body?.cancel();
  return true;
}

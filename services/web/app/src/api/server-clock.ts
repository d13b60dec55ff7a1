let aheadMs = 0;

/** Learns from an answer's Date header how far this device's clock is off. Deadlines always go by the server's clock. */
export function learnServerTime(response: Response): void {
  const date = response.headers.get('date');
  if (!date) return;
  // The header has whole seconds: half a second in the middle is the best guess.
  aheadMs = Date.parse(date) + 500 - Date.now();
}

/** The server's present instant, epoch ms. */
export const serverNowMs = (): number => Date.now() + aheadMs;

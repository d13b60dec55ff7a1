const KEY = 'hoithi-clock';

let aheadMs: number | null = null;

/** What an earlier visit learned: without network the device's own clock is all there is, and it may be off by hours. */
const ahead = (): number => (aheadMs ??= Number(localStorage.getItem(KEY)) || 0);

/** Learns from an answer's Date header how far this device's clock is off. Deadlines always go by the server's clock. */
export function learnServerTime(response: Response): void {
  const date = response.headers.get('date');
  if (!date) return;
  // The header has whole seconds: half a second in the middle is the best guess.
  aheadMs = Date.parse(date) + 500 - Date.now();
  try {
    localStorage.setItem(KEY, String(aheadMs));
  } catch {
    // A full device learns it anew with the first answer of its next visit.
  }
}

/** The server's present instant as this device knows it, epoch ms. */
export const serverNowMs = (): number => Date.now() + ahead();

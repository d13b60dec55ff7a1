import type { PaperEntry } from './paper-data';

type State = PaperEntry['state'];
type Standing = Pick<PaperEntry, 'state' | 'finalistAtMs' | 'endedAtMs'>;

/** Where an entry stood when the list was closed (R14): who left later was on it. What the check says of its film belongs to the list. */
export function stateAtClose(entry: Standing, { closeAtMs }: { readonly closeAtMs: number }): State {
  const hasLeft = entry.state === 'withdrawn' || entry.state === 'disqualified';
  return hasLeft && !endedBy(entry, closeAtMs) ? 'in-progress' : entry.state;
}

/** Where an entry stood when screening was over (R16): a finalist that left later was one. */
export function stateAfterScreening(
  entry: Standing,
  { screeningCloseAtMs }: { readonly screeningCloseAtMs: number },
): State {
  return entry.finalistAtMs === null || endedBy(entry, screeningCloseAtMs) ? entry.state : 'finalist';
}

/** A finalist whose end nobody knows the instant of has ended later: its ballot was opened. */
function endedBy({ state, finalistAtMs, endedAtMs }: Standing, atMs: number): boolean {
  if (state === 'finalist' || state === 'in-progress') return false;
  return endedAtMs === null ? finalistAtMs === null : endedAtMs <= atMs;
}

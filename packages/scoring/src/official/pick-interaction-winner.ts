import type { InteractionCount } from '../book/score-book';

/** The entry with most accepted interactions (R22); equal at the top is an open tie and nobody wins yet. */
export function pickInteractionWinner(counts: readonly InteractionCount[]): {
  readonly winner: string | null;
  readonly tie: readonly string[];
} {
  const most = counts.reduce((top, count) => Math.max(top, count.accepted), -1);
  const top = counts.filter((count) => count.accepted === most).map((count) => count.entry);
  if (top.length <= 1) return { winner: top[0] ?? null, tie: [] };
  return { winner: null, tie: top };
}

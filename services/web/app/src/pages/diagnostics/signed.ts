/** A number of points with its sign, "+1,25" or "−0,50"; zero has none. */
export function signed(score: (value: number) => string, points: number): string {
  if (points === 0) return score(0);
  return `${points > 0 ? '+' : '−'}${score(Math.abs(points))}`;
}

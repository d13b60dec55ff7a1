/** Gauss–Hermite nodes and weights for a standard normal variable, nine points (Abramowitz & Stegun 25.4.46 rescaled). */
const NODES = [-4.512745863399783, -3.20542900285647, -2.07684797867783, -1.023255663789133, 0] as const;
const WEIGHTS = [
  0.00002234584400774658, 0.002789141321231769, 0.04991640676521787, 0.2440975028949394, 0.4063492063492063,
] as const;

/**
 * Chance that a film ends on the wrong side of a border, expected before a viewing that takes away `resolved` (0 to 1) of
 * the variance of its distance to the border. The distance is normal; `inside` is the chance now that it lies above.
 */
export function expectedDoubt(inside: number, resolved: number): number {
  const now = Math.min(inside, 1 - inside);
  if (resolved <= 0 || now <= 0) return now;
  const left = Math.sqrt(Math.max(1 - resolved, 1e-9));
  const standing = normalQuantile(inside);
  let expected = 0;
  for (let at = 0; at < NODES.length; at += 1) {
    const move = Math.sqrt(Math.min(resolved, 1)) * (NODES[at] ?? 0);
    const weight = WEIGHTS[at] ?? 0;
    const doubt = (moved: number): number => normalShare(-Math.abs(standing + moved) / left);
    expected += move === 0 ? weight * doubt(0) : weight * (doubt(move) + doubt(-move));
  }
  // Nine points cannot hit the kink exactly; a viewing never makes people less sure on average.
  return Math.min(now, expected);
}

/** Φ(x), to 1e-7 (Abramowitz & Stegun 26.2.17). */
export function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x >= 0 ? 1 - tail : tail;
}

/** Φ⁻¹, by halving; the ends are held at ±6. */
export function normalQuantile(share: number): number {
  let low = -6;
  let high = 6;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

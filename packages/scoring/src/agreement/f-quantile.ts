const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;
const STEPS = 200;

/** The value below which an F variable with these degrees of freedom falls with the given probability. */
export function fQuantile(probability: number, degrees: { readonly upper: number; readonly lower: number }): number {
  // F = (lower / upper) · x / (1 − x) with x of a beta distribution; x is found by halving, which cannot go astray.
  let low = 0;
  let high = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (betaShare(middle, degrees.upper / 2, degrees.lower / 2) < probability) low = middle;
    else high = middle;
  }
  return ((degrees.lower / degrees.upper) * low) / (1 - low);
}

/** Regularised incomplete beta function by its continued fraction (Lentz). */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  let ratio = 1;
  let c = 1;
  let d = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const m = Math.floor(step / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const term = step === 0 ? 1 : step % 2 === 0 ? even : odd;
    d = 1 / awayFromZero(1 + term * d);
    c = awayFromZero(1 + term / c);
    ratio *= c * d;
    if (Math.abs(1 - c * d) < 1e-14) break;
  }
  return front * (ratio - 1);
}

const awayFromZero = (value: number): number => (Math.abs(value) < 1e-30 ? 1e-30 : value);

/** ln Γ(x) for x > 0 (Lanczos). */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1 + 7.5;
  const series = LANCZOS.reduce((sum, weight, at) => sum + weight / (x + at), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

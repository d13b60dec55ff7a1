// Taken once: these run millions of times, and inside a vm context (as in tests) each look at a global costs more than the sum.
const { imul, sqrt, log, cos, PI } = Math;

/** A stream of numbers in [0, 1) that depends on its seed text only (FNV-1a into mulberry32). */
export function seededUniform(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) state = imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A stream of standard normal numbers that depends on its seed text only (Box–Muller). */
export function seededNormal(seed: string): () => number {
  const uniform = seededUniform(seed);
  return () => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
}

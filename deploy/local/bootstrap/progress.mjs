const STILL_AT_IT_MS = 15_000;

/** One line on stderr. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Says what begins, every 15 s that it is still at it, and how long it took. */
export async function step(what, work) {
  const startedAtMs = Date.now();
  const seconds = () => `${Math.round((Date.now() - startedAtMs) / 1000)} s`;
  say(`${what} …`);
  const timer = setInterval(() => say(`${what} … ${seconds()}`), STILL_AT_IT_MS);
  try {
    const result = await work();
    say(`${what} ✓ ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

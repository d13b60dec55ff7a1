/** Synthetic juries: quality sd 7, noise sd 6, juror's severity sd 5, juror's scale sd 20 %, whole-point marks. */

/** mulberry32 and Box-Muller: the same seed gives the same juries on every machine. */
export function randomStream(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const below = (count) => Math.floor(uniform() * count);
  const shuffled = (list) => {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [copy[at], copy[other]] = [copy[other], copy[at]];
    }
    return copy;
  };
  return { uniform, normal, below, shuffled };
}

/** Every mark that could be given; which of them are is the panel's business. `step` in points, marks within 0 to 100. */
export function simulateJury({ random, films, jurors, step = 1, top = 100, mean = 70, spread = 1 }) {
  const worth = Array.from({ length: films }, () => 7 * random.normal());
  const people = Array.from({ length: jurors }, () => ({
    severity: 5 * random.normal(),
    scale: Math.max(0.2, 1 + 0.2 * random.normal()),
  }));
  const marks = worth.map((quality) =>
    people.map(({ severity, scale }) => {
      const points = mean + spread * (scale * (quality + 6 * random.normal()) - severity);
      return Math.max(0, Math.min(top, Math.round(points / step) * step));
    }),
  );
  return { worth, severities: people.map((person) => person.severity), marks };
}

/** Each film gets `each` jurors, balanced: films in random order take the jurors in turn, in a random order per lap. */
export function balancedPanels({ random, films, jurors, each }) {
  const panels = Array.from({ length: films }, () => []);
  const load = Array.from({ length: jurors }, () => 0);
  for (const film of random.shuffled(Array.from({ length: films }, (_, at) => at))) {
    const order = random.shuffled(Array.from({ length: jurors }, (_, at) => at)).sort((a, b) => load[a] - load[b]);
    panels[film] = order.slice(0, each).sort((a, b) => a - b);
    for (const juror of panels[film]) load[juror] += 1;
  }
  return panels;
}

/** One juror helps a friend's film (a place from 2 to 20) by 20 points and takes 15 off the true best three. */
export function cheat({ jury, random }) {
  const films = jury.worth.length;
  const order = jury.worth.map((_, at) => at).sort((a, b) => jury.worth[b] - jury.worth[a]);
  const friend = order[1 + random.below(19)] ?? 0;
  const juror = random.below(jury.severities.length);
  const rivals = new Set(order.slice(0, Math.min(3, films)).filter((film) => film !== friend));
  const marks = jury.marks.map((row, film) =>
    row.map((mark, at) => {
      if (at !== juror) return mark;
      if (film === friend) return Math.min(100, mark + 20);
      return rivals.has(film) ? Math.max(0, mark - 15) : mark;
    }),
  );
  return { ...jury, marks };
}

import { unitUplifts, type ScoreBook } from '../src';
import { seededUniform } from '../src/severity/seeded-random';

const JUROR = 'J1';
const pad = (at: number): string => String(at + 1).padStart(3, '0');

/** Juries without any favour: films, severities and noise are drawn; each film has a panel drawn at random, the own films with J1 in it. */
function fairJury(uniform: () => number, of: { jurors: number; films: number; panel: number; own: number }) {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const jurors = Array.from({ length: of.jurors }, (_, at) => `J${at + 1}`);
  const entries = Array.from({ length: of.films }, (_, at) => `SL-${pad(at)}`);
  const severity = jurors.map(() => 3 * normal());
  const sheets = entries.flatMap((entry, film) => {
    const worth = 72 + 6 * normal();
    const drawn = jurors.map((juror, at) => ({ juror, at, place: uniform() })).toSorted((a, b) => a.place - b.place);
    const panel = drawn.slice(0, of.panel);
    if (film < of.own && !panel.some(({ juror }) => juror === JUROR)) panel[0] = { juror: JUROR, at: 0, place: 0 };
    return panel.map(({ juror, at }) => ({
      juror,
      entry,
      state: 'valid' as const,
      marks: { theme: Math.round(4 * (worth + (severity[at] ?? 0) + 3 * normal())) / 4 },
    }));
  });
  const ties = entries.slice(0, of.own).map((entry) => ({ juror: JUROR, entry }));
  // Another juror of the same unit says nothing of every second film, so the own films are held against fewer.
  const more = ties.filter((_, at) => at % 2 === 0).map(({ entry }) => ({ juror: 'J2', entry }));
  return { book: { jurors, entries, sheets } as unknown as ScoreBook, ties: [...ties, ...more] };
}

it.each([
  ['everybody judges everything', { jurors: 5, films: 12, panel: 5, own: 3 }],
  ['panels of three of nine, so that two jurors share few films', { jurors: 9, films: 16, panel: 3, own: 3 }],
])('gives a false alarm as often as it says, where %s', (_name, design) => {
  const runs = 250;
  const uniform = seededUniform(`false alarms ${design.panel}`);
  const chances = Array.from({ length: runs }, () => {
    const { book, ties } = fairJury(uniform, design);
    return unitUplifts(book, ties).find(({ juror }) => juror === JUROR)?.chancePercent ?? 100;
  });
  const share = (percent: number): number => chances.filter((chance) => chance <= percent).length / runs;
  // Three standard errors of a share of 250 above what is promised.
  expect(share(5)).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  expect(share(20)).toBeLessThan(0.2 + 3 * Math.sqrt((0.2 * 0.8) / runs));
  expect(share(20)).toBeGreaterThan(0.2 - 3 * Math.sqrt((0.2 * 0.8) / runs));
});

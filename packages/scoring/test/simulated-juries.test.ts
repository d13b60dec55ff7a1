import { tallyScoreBook } from '../src';
import { simulatePanel, type SimulatedPanel } from './simulated-panel';

/** A fast shadow of `npm run bench -- judging`: few seeded runs, so the bounds are wide. */
const many = (count: number, of: Omit<Parameters<typeof simulatePanel>[0], 'seed'>): readonly SimulatedPanel[] =>
  Array.from({ length: count }, (_, at) => simulatePanel({ ...of, seed: `jury ${at}` }));

const share = <T>(list: readonly T[], holds: (item: T) => number): number =>
  list.reduce((sum, item) => sum + holds(item), 0) / list.length;

const bestOf = (worth: ReadonlyMap<string, number>): readonly string[] =>
  [...worth].toSorted((a, b) => b[1] - a[1]).map(([entry]) => entry);

it('crowns the truly best of 40 films about three times in five with five jurors', () => {
  const found = share(many(40, { films: 40, jurors: 5, judges: () => true }), ({ book, worth }) =>
    tallyScoreBook(book, { diagnostics: 'never' }).ranking[0]?.entry === bestOf(worth)[0] ? 1 : 0,
  );
  expect(found).toBeGreaterThan(0.4);
  expect(found).toBeLessThan(0.8);
});

it('finds more of the true best eleven by the adjusted score than by the mean where three of nine judge each film', () => {
  const overlap = (order: readonly string[], worth: ReadonlyMap<string, number>): number => {
    const top = new Set(bestOf(worth).slice(0, 11));
    return order.slice(0, 11).filter((entry) => top.has(entry)).length / 11;
  };
  const panels = many(4, { films: 100, jurors: 9, judges: (film, juror) => (film * 4 + juror * 7) % 9 < 3 });
  const ranked = panels.map(({ book, worth }) => ({ rows: tallyScoreBook(book).ranking, worth }));
  const mean = share(ranked, ({ rows, worth }) =>
    overlap(
      rows.map((row) => row.entry),
      worth,
    ),
  );
  const adjusted = share(ranked, ({ rows, worth }) => {
    const order = rows.toSorted((a, b) => (b.adjusted ?? 0) - (a.adjusted ?? 0));
    return overlap(
      order.map((row) => row.entry),
      worth,
    );
  });
  expect(adjusted).toBeGreaterThanOrEqual(mean);
  expect(adjusted).toBeGreaterThan(0.5);
});

it('recovers severities within one point on average, and its 95 % rank intervals are not empty words', () => {
  const misses = many(6, { films: 60, jurors: 5, judges: () => true }).flatMap(({ book, severity }) => {
    const average = share([...severity.values()], (value) => value);
    return (tallyScoreBook(book).diagnostics?.jurors ?? []).map(({ juror, severity: found }) =>
      Math.abs((found ?? 0) - ((severity.get(juror) ?? 0) - average)),
    );
  });
  expect(share(misses, (miss) => miss)).toBeLessThan(1);
  expect(share(misses, (miss) => (miss < 2 ? 1 : 0))).toBeGreaterThan(0.95);
});

it('states how far a severity may be off, and is off more than twice that about once in twenty', () => {
  const judges = (film: number, juror: number): boolean => (film * 4 + juror * 7) % 9 < 3;
  const sheets = many(12, { films: 99, jurors: 9, judges }).flatMap(({ book, severity }) => {
    const average = share([...severity.values()], (value) => value);
    return (tallyScoreBook(book).diagnostics?.jurors ?? []).map(({ juror, severity: found, severityError }) => ({
      miss: Math.abs((found ?? 0) - ((severity.get(juror) ?? 0) - average)),
      stated: severityError ?? 0,
    }));
  });
  // 33 sheets at three a film, noise of 6 points: 6 / √(33 · 2/3) is 1.28 before the common distribution of jurors helps.
  expect(share(sheets, ({ stated }) => stated)).toBeGreaterThan(0.9);
  expect(share(sheets, ({ stated }) => stated)).toBeLessThan(1.4);
  expect(share(sheets, ({ miss, stated }) => (miss <= 2 * stated ? 1 : 0))).toBeGreaterThan(0.88);
});

it('means what it says: films called inside a border with 70 % are inside about 70 times in 100', () => {
  const prizes = [{ id: 'eleven', count: 11, value: 1 }];
  const told = many(16, { films: 40, jurors: 5, judges: () => true, over: { prizes } }).flatMap(({ book, worth }) => {
    const inside = new Set(bestOf(worth).slice(0, 11));
    const [border] = tallyScoreBook(book, { diagnostics: 'always' }).diagnostics?.study?.borders ?? [];
    return (border?.inDoubt ?? []).map(({ entry, insidePercent }) => ({ insidePercent, right: inside.has(entry) }));
  });
  for (const [from, to] of [
    [10, 40],
    [40, 60],
    [60, 90],
  ] as const) {
    const some = told.filter(({ insidePercent }) => insidePercent >= from && insidePercent < to);
    const claimed = share(some, ({ insidePercent }) => insidePercent / 100);
    const happened = share(some, ({ right }) => (right ? 1 : 0));
    expect(some.length).toBeGreaterThan(15);
    expect(Math.abs(claimed - happened)).toBeLessThan(0.2);
  }
});

import { firstSealed, ownSpread } from '../app/src/pages/queue/own-spread';

const sealed = (totals: readonly number[]) =>
  totals.map((total, at) => ({ entryId: `e-${at}` as never, total: total.toFixed(2), sealedAtMs: 1_000 - at }));
const open = { entryId: 'e-open' as never, total: null, sealedAtMs: null };

describe("a juror's own marks in the queue", () => {
  it('are bars of five points without a gap, from the third sealed sheet on', () => {
    expect(ownSpread([...sealed([71, 88]), open])).toEqual([]);
    expect(ownSpread([...sealed([71, 74.75, 85]), open])).toEqual([
      { from: 70, to: 75, count: 2 },
      { from: 75, to: 80, count: 0 },
      { from: 80, to: 85, count: 0 },
      { from: 85, to: 90, count: 1 },
    ]);
  });

  it('name the five films sealed first once ten are sealed', () => {
    expect(firstSealed([...sealed(Array(9).fill(80)), open]).size).toBe(0);
    expect([...firstSealed([...sealed(Array(10).fill(80)), open])]).toEqual(['e-9', 'e-8', 'e-7', 'e-6', 'e-5']);
  });
});

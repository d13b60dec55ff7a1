import fc from 'fast-check';
import { chooseMoments } from '../src/radar/choose-moments';

const seconds = (count: number): readonly number[] => Array.from({ length: count }, (_, second) => second * 1_000);
const passage = { fromMs: 60_000, toMs: 80_000, otherFromMs: 5_000, otherToMs: 25_000 };

describe('the moments of a passage', () => {
  it('are four in twenty seconds, each with the picture of the same instant of the other film', () => {
    const moments = chooseMoments(passage, { mine: seconds(100), theirs: seconds(30) });
    expect(moments).toHaveLength(4);
    for (const { atMs, otherAtMs, mine, theirs } of moments) {
      expect([atMs, otherAtMs]).toEqual([(mine ?? 0) * 1_000, (theirs ?? 0) * 1_000]);
      expect(otherAtMs).toBe(atMs - 55_000);
    }
  });

  it('follow another speed', () => {
    const faster = { fromMs: 0, toMs: 20_000, otherFromMs: 0, otherToMs: 21_000 };
    const [, , , last] = chooseMoments(faster, { mine: seconds(30), theirs: seconds(30) });
    expect(last).toMatchObject({ atMs: 18_000, otherAtMs: 19_000 });
  });

  it('have times and no pictures where there are none near', () => {
    expect(chooseMoments(passage, { mine: [], theirs: [100_000] })[0]).toEqual({
      atMs: 62_500,
      otherAtMs: 7_500,
      mine: null,
      theirs: null,
    });
  });

  it('never take a picture of this film from outside the passage, nor one twice', () => {
    const times = fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 100 });
    fc.assert(
      fc.property(times, times, (mine, theirs) => {
        const moments = chooseMoments(passage, { mine, theirs });
        const taken = moments.flatMap((moment) => moment.mine ?? []);
        expect(new Set(taken).size).toBe(taken.length);
        for (const index of taken) {
          expect(mine[index]).toBeGreaterThanOrEqual(passage.fromMs);
          expect(mine[index]).toBeLessThanOrEqual(passage.toMs);
        }
        expect(moments.length).toBeGreaterThanOrEqual(1);
        expect(moments.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

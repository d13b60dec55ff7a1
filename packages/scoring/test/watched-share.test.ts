import fc from 'fast-check';
import { uniteWatched, watchedShare, type WatchedInterval } from '../src/watched-share';

describe('the watched share', () => {
  it('counts each second once and leaps not at all', () => {
    const intervals: WatchedInterval[] = [
      [0, 30_000],
      [20_000, 40_000],
      [80_000, 100_000],
    ];
    expect(watchedShare(intervals, 120_000)).toBe(0.5);
  });

  it('never falls, never passes one, and does not mind order or repetition', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 60_000 }))
      .map(([from, length]): WatchedInterval => [from, from + length]);
    fc.assert(
      fc.property(fc.array(interval), interval, (before, more) => {
        const share = watchedShare(before, 150_000);
        const after = watchedShare([...before, more], 150_000);
        expect(after).toBeGreaterThanOrEqual(share);
        expect(after).toBeLessThanOrEqual(1);
        expect(watchedShare([more, ...before.toReversed(), more], 150_000)).toBe(after);
        expect(uniteWatched(uniteWatched(before, null), null)).toEqual(uniteWatched(before, null));
      }),
    );
  });

  it('is nothing for a film of unknown length', () => {
    expect(watchedShare([[0, 5_000]], null)).toBe(0);
  });
});

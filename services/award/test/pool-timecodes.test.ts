import fc from 'fast-check';
import { poolTimecodes } from '../src/judging/pool-timecodes';

it('joins notes of any jurors that stand close together into one place', () => {
  expect(poolTimecodes([61_000, 12_000, 64_000, 63_500])).toEqual([
    { fromMs: 12_000, toMs: 12_000, notes: 1 },
    { fromMs: 61_000, toMs: 64_000, notes: 3 },
  ]);
});

it('counts every note once, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300_000 })), (times) => {
      const pooled = poolTimecodes(times);
      expect(pooled.reduce((sum, place) => sum + place.notes, 0)).toBe(times.length);
      expect(poolTimecodes(times.toReversed())).toEqual(pooled);
    }),
  );
});

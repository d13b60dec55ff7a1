import fc from 'fast-check';
import { comparePrizes } from '../src';

const list = fc.uniqueArray(
  fc.record({
    prizeId: fc.constantFrom('first', 'second', 'side'),
    entries: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  }),
  { selector: ({ prizeId }) => prizeId },
);

it('names exactly the prizes whose works differ, whatever order they are in', () => {
  const works = (given: readonly { prizeId: string; entries: readonly string[] }[], prizeId: string) =>
    (given.find((prize) => prize.prizeId === prizeId)?.entries ?? []).toSorted().join();
  fc.assert(
    fc.property(list, list, (before, after) => {
      const changes = comparePrizes(before, after);
      const differ = ['first', 'second', 'side'].filter((id) => works(before, id) !== works(after, id));
      expect(changes.map(({ prizeId }) => prizeId).toSorted()).toEqual(differ.toSorted());
      for (const { before: was, after: is, added, removed } of changes) {
        expect(was.filter((entry) => !removed.includes(entry)).toSorted()).toEqual(
          is.filter((entry) => !added.includes(entry)).toSorted(),
        );
      }
      expect(comparePrizes(before, before)).toEqual([]);
    }),
  );
});

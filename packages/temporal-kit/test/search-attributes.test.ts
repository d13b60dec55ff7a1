import { SEARCH_ATTRIBUTES, searchKeys } from '../src/shared/index';

const SLOTS: Readonly<Record<string, number>> = { Keyword: 10, Bool: 3, Int: 3, Datetime: 3 };

describe('the search attributes', () => {
  it('are the same in the list that servers register and in the keys that workflows set', () => {
    const keys = Object.values(searchKeys).map(({ name, type }) => `${name} ${type.toLowerCase()}`);
    const registered = SEARCH_ATTRIBUTES.map(({ name, type }) => `${name} ${type.toLowerCase()}`);
    expect(keys.toSorted()).toEqual(registered.toSorted());
  });

  it('fit into the fixed slots of a PostgreSQL visibility store', () => {
    for (const [type, slots] of Object.entries(SLOTS))
      expect(SEARCH_ATTRIBUTES.filter((attribute) => attribute.type === type).length).toBeLessThanOrEqual(slots);
  });
});

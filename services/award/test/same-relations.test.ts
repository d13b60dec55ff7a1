import { sameRelations } from '../src/keyed/same-relations';

const person = (text: string, reasonId = 'family') => ({ kind: 'person' as const, reasonId, text });

it('takes one paper as read alike, however its readers order it, space it, or write how somebody is addressed', () => {
  const first = [person('Ông Lò Văn Ún'), person('đồng chí Cầm Thị Lan', 'teacher')];
  const second = [person('Đồng chí  Cầm Thị Lan ', 'teacher'), person('ông Lò Văn Ún'.normalize('NFD'))];
  expect(sameRelations(first, second)).toBe(true);
});

it.each([
  ['another name', 'ông Lò Văn Ung'],
  ['a name in small letters', 'ông lò Văn Ún'],
  ['another way of addressing', 'bà Lò Văn Ún'],
])('takes %s as read differently', (_what, text) =>
  expect(sameRelations([person('Ông Lò Văn Ún')], [person(text)])).toBe(false),
);

it('takes another reason as read differently', () =>
  expect(sameRelations([person('Lò Văn Ún')], [person('Lò Văn Ún', 'teacher')])).toBe(false));

import fc from 'fast-check';
import { findRepeatedKeys } from '../src';

const pathsOf = (text: string): readonly string[] => findRepeatedKeys(text).map(({ path }) => path);

it.each([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":1,"\\u0061":2}', ['a']],
  ['{"a":{"b":1},"c":{"b":1}}', []],
  ['[{"a":1},{"a":1}]', []],
  ['{"book":{"sheets":[{},{"marks":{"theme":1,"x":"}{,\\"","theme":2}}]}}', ['book.sheets[1].marks.theme']],
  ['{"a":["x","x"],"a":[]}', ['a']],
  ['{"tên gọi":1,"tên gọi":{"":0,"":1}}', ['["tên gọi"]', '["tên gọi"][""]']],
  ['{ "a" : 1 , "b" : [ { } ] , "a" : 2 , "a" : 3 }', ['a', 'a']],
])('names the place of each key that stands twice in %s', (text, paths) => {
  expect(pathsOf(text)).toEqual(paths);
});

it('finds nothing in what a program has written, however it is laid out', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (text, indent) => {
      expect(findRepeatedKeys(JSON.stringify(JSON.parse(text), undefined, indent))).toEqual([]);
    }),
  );
});

it('finds a key that was put in twice, wherever it stands', () => {
  const within = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.double(), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  }));
  fc.assert(
    fc.property(within.value, within.value, fc.string(), (before, inside, key) => {
      const name = JSON.stringify(key);
      const text = `[${JSON.stringify(before)},{${name}:${JSON.stringify(inside)},${name}:null}]`;
      expect(pathsOf(text)).toHaveLength(1);
      expect(pathsOf(text)[0]?.startsWith('[1]')).toBe(true);
    }),
  );
});

it('stops naming at fifty', () => {
  expect(findRepeatedKeys(`{${Array.from({ length: 200 }, () => '"a":1').join(',')}}`)).toHaveLength(50);
});

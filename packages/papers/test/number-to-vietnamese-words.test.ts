import fc from 'fast-check';
import { moneyInWords, numberToVietnameseWords, paperDate } from '../src';

const known: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [121, 'một trăm hai mươi mốt'],
  [515, 'năm trăm mười lăm'],
  [1_000, 'một nghìn'],
  [1_001, 'một nghìn không trăm linh một'],
  [1_010, 'một nghìn không trăm mười'],
  [1_105, 'một nghìn một trăm linh năm'],
  [20_024, 'hai mươi nghìn không trăm hai mươi bốn'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [23_000_000, 'hai mươi ba triệu'],
  [21_500_000, 'hai mươi mốt triệu năm trăm nghìn'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_005, 'một tỷ không trăm linh năm'],
  [2_021_000_000, 'hai tỷ không trăm hai mươi mốt triệu'],
  [105_000_000_000, 'một trăm linh năm tỷ'],
  [1_000_000_000_000, 'một nghìn tỷ'],
];

it.each(known)('reads %d as "%s"', (value, words) => {
  expect(numberToVietnameseWords(value)).toBe(words);
});

it('writes a prize in figures and words', () => {
  expect(moneyInWords(5_000_000)).toBe('5.000.000 đồng (Năm triệu đồng)');
  expect(moneyInWords(900)).toBe('900 đồng (Chín trăm đồng)');
});

it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses %d', (value) => {
  expect(() => numberToVietnameseWords(value)).toThrow(RangeError);
});

const DIGIT = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Reads the words back the way a listener would: every word adds to, or scales, what was heard so far. */
function listen(words: string): number {
  let total = 0;
  let thousands = 0;
  let group = 0;
  let digit = 0;
  const flush = (scale: number): void => {
    thousands += (group + digit) * scale;
    group = 0;
    digit = 0;
  };
  for (const word of words.split(' ')) {
    if (word === 'trăm') [group, digit] = [digit * 100, 0];
    else if (word === 'mười') group += 10;
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'nghìn') flush(1_000);
    else if (word === 'triệu') flush(1_000_000);
    else if (word === 'tỷ') {
      flush(1);
      [total, thousands] = [(total + thousands) * 1_000_000_000, 0];
    } else if (word !== 'linh') digit = word === 'mốt' ? 1 : word === 'lăm' ? 5 : DIGIT.indexOf(word);
  }
  flush(1);
  return total + thousands;
}

it('is heard as the number it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat({ max: 99_999 }), fc.nat({ max: 2 ** 31 - 1 }), fc.maxSafeNat()), (value) => {
      expect(listen(numberToVietnameseWords(value))).toBe(value);
    }),
  );
});

it('writes dates with a zero before small days and the months 1 and 2', () => {
  expect(paperDate({ year: 2024, month: 2, day: 5 })).toBe('ngày 05 tháng 02 năm 2024');
  expect(paperDate({ year: 2024, month: 9, day: 15 })).toBe('ngày 15 tháng 9 năm 2024');
  expect(paperDate(null)).toBe('ngày …… tháng …… năm ……');
});

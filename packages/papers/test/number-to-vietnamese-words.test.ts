import fc from 'fast-check';
import { moneyInWords, numberToVietnameseWords, paperDate } from '../src';
import { listen } from './audit/listen';

const known: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [25, 'hai mươi lăm'],
  [1_005, 'một nghìn không trăm linh năm'],
  [5_050_005, 'năm triệu không trăm năm mươi nghìn không trăm linh năm'],
  [3_000_000_000, 'ba tỷ'],
  [7_040_300_021, 'bảy tỷ không trăm bốn mươi triệu ba trăm nghìn không trăm hai mươi mốt'],
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

/** The rules of reading, written down a second time: from the digits of the number, not from its value. */
function grammar(value: number): string {
  const groups = String(value)
    .replace(/\B(?=(\d{3})+$)/g, ' ')
    .split(' ');
  const SCALE = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn', 'triệu'];
  const said = groups.map((group, at) => {
    const power = groups.length - 1 - at;
    const heard = Number(group) === 0 ? '' : readThree(group, at === 0);
    // The billions end with their own word even when their last group is empty.
    if (heard === '') return power === 3 ? 'tỷ' : '';
    return `${heard} ${SCALE[power] ?? ''}`.trim();
  });
  return said.filter((part) => part !== '').join(' ');
}

const NAMES = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

const nameOf = (digit: string): string => NAMES[Number(digit)] ?? '';

function readThree(group: string, isFirst: boolean): string {
  const [hundreds = '0', tens = '0', units = '0'] = group.padStart(3, '0');
  const head = isFirst && hundreds === '0' ? [] : [nameOf(hundreds), 'trăm'];
  if (tens !== '0') return [...head, tens === '1' ? 'mười' : `${nameOf(tens)} mươi`, ...unitOf(tens, units)].join(' ');
  if (units === '0') return head.join(' ');
  return [...head, ...(head.length === 0 ? [] : ['linh']), nameOf(units)].join(' ');
}

function unitOf(tens: string, units: string): readonly string[] {
  if (units === '0') return [];
  if (units === '5') return ['lăm'];
  return [units === '1' && tens !== '1' ? 'mốt' : nameOf(units)];
}

it('follows the grammar of reading', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999_999_999 })),
      (value) => {
        expect(numberToVietnameseWords(value)).toBe(grammar(value));
      },
    ),
    { numRuns: 2_000 },
  );
});

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

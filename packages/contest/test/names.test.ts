import fc from 'fast-check';
import { compareVietnameseNames, emailKey, matchPerson, phoneKey, searchKey } from '../src';

describe('searchKey', () => {
  test.each([
    ['Đặng Thị Đào', 'dang thi dao'],
    ['HOÀ', 'hoa'],
    ['hòa', 'hoa'],
    ['  Lò   Văn  Ủa-Êm ', 'lo van ua em'],
    ['Thuý'.normalize('NFD'), 'thuy'],
    // As VNI and TCVN3 texts are converted: the Icelandic letter.
    ['\u00d0\u1eb7ng Th\u1ecb \u00d0\u00e0o', 'dang thi dao'],
    ['Lò\u00ad Thị\u200b A\u200dnh\ufeff', 'lo thi anh'],
  ])('of %s is %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  test('is the same for composed and decomposed letters and does not change when made twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
      { numRuns: 100 },
    );
  });
});

test('names are ordered by the given name first', () => {
  const names = [
    'Nguyễn Văn Ân',
    'Lò Thị Anh',
    'Vì Văn Đức',
    'Cà Văn Dũng',
    'Quàng Thị Anh',
    'Hoàng Thị Bích',
    'Bạc Cầm',
  ];
  expect([...names].sort(compareVietnameseNames)).toEqual([
    'Lò Thị Anh',
    'Quàng Thị Anh',
    'Nguyễn Văn Ân',
    'Hoàng Thị Bích',
    'Bạc Cầm',
    'Cà Văn Dũng',
    'Vì Văn Đức',
  ]);
});

test('tones follow the Vietnamese order', () => {
  expect(['Hạ', 'Há', 'Ha', 'Hã', 'Hả', 'Hà'].sort(compareVietnameseNames)).toEqual([
    'Ha',
    'Hà',
    'Hả',
    'Hã',
    'Há',
    'Hạ',
  ]);
});

test('letters follow the Vietnamese alphabet', () => {
  const alphabet = ['An', 'Ăn', 'Ân', 'Bé', 'Cả', 'Dũ', 'Đá', 'En', 'Ên', 'Hà', 'On', 'Ôn', 'Ơn', 'Un', 'Ưn', 'Yn'];
  expect([...alphabet].reverse().sort(compareVietnameseNames)).toEqual(alphabet);
});

describe('any list of names', () => {
  const syllable = fc.constantFrom(
    ...'Anh Ánh Ân Ấn Bích Cầm Dũng Đức Đỗ Em Hà Hả Hã Há Hạ Lò Ô Ơn Thị Ú Ư Ửng Văn Vừ Y'.split(' '),
  );
  const fullName = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const collator = new Intl.Collator('vi');
  const given = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  const rest = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(' ')));

  test('stands by given name, and by the rest where that is the same, as the language collates', () => {
    fc.assert(
      fc.property(fc.array(fullName, { maxLength: 30 }), (names) => {
        const ordered = names.toSorted(compareVietnameseNames);
        ordered.slice(1).forEach((next, at) => {
          const before = ordered[at] ?? '';
          const byGiven = collator.compare(given(before), given(next));
          expect(byGiven < 0 || (byGiven === 0 && collator.compare(rest(before), rest(next)) <= 0)).toBe(true);
        });
      }),
    );
  });

  test('stands in one order however its letters are composed, spaced or given in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fullName, { maxLength: 20 }), (names) => {
        const ordered = names.toSorted(compareVietnameseNames);
        expect(names.toReversed().sort(compareVietnameseNames)).toEqual(ordered);
        const loose = names.map((name) => ` ${name.normalize('NFD').replaceAll(' ', '  ')} `);
        const tidy = loose
          .toSorted(compareVietnameseNames)
          .map((name) => name.normalize('NFC').trim().replaceAll('  ', ' '));
        expect(tidy).toEqual(ordered);
      }),
    );
  });
});

test.each(['0912345678', '+84 912 345 678', '84912345678', '0084.912.345.678', '(+84) 0912-345-678', '912345678'])(
  'the telephone %s has one key',
  (phone) => {
    expect(phoneKey(phone)).toBe('0912345678');
  },
);

test.each(['', '113', 'không có'])('"%s" is no telephone', (phone) => {
  expect(phoneKey(phone)).toBeNull();
});

test.each([
  ['Mai.Lo+thi@Gmail.com', 'mailo@gmail.com'],
  [' MAI@Sonla.gov.vn ', 'mai@sonla.gov.vn'],
  ['mai.lo@sonla.gov.vn', 'mai.lo@sonla.gov.vn'],
  ['mai', null],
  ['a@b@c.vn', null],
])('the mail address %s has the key %s', (email, key) => {
  expect(emailKey(email)).toBe(key);
});

describe('two people', () => {
  const mai = { fullName: 'Lò Thị Mai', phone: '0912345678', email: 'mai@sonla.gov.vn' };

  test('of the same name and mailbox are the same', () => {
    expect(matchPerson(mai, { fullName: 'lo thi mai', email: 'MAI+cds@sonla.gov.vn' })).toBe('same');
  });

  test('who share a telephone under two names are not taken for one', () => {
    expect(matchPerson(mai, { fullName: 'Lò Văn Con', phone: '+84912345678' })).toBe('shared-contact');
  });

  test('of the same name only are named as such', () => {
    expect(matchPerson(mai, { fullName: 'Lò Thị Mai', phone: '0987654321' })).toBe('same-name');
  });

  test('without a common mark are different', () => {
    expect(matchPerson({ fullName: 'A' }, { fullName: 'B' })).toBe('different');
  });
});

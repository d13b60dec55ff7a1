import fc from 'fast-check';
import { findInterests, weighInterests, type KnownPerson } from '../src/people/find-interests';

const nobody: KnownPerson = { fullName: '', unitName: '', localityId: '', phones: [], emails: [] };
const juror = { ...nobody, fullName: 'Lò Thị Hoà', declared: [] };
const author = { ...nobody, fullName: 'Cầm Văn Sơn', localityName: '' };

const FAMILIES = ['Lò', 'Lường', 'Cầm', 'Quàng', 'Đèo', 'Nguyễn', 'Hoàng', 'Tòng', 'Vì', 'Giàng'];
const GIVEN = ['Thị Hoà', 'Văn Đức', 'Thị Nguyệt Ánh', 'Quốc Khánh', 'A Páo', 'Thuý Kiều'];
const UNITS = ['Sở Y tế', 'UBND xã Chiềng Khoa', 'Trường PTDTNT tỉnh', 'Tỉnh đoàn Sơn La'];

const number = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
/** One telephone, in the ways people type it. */
const written = (national: string) =>
  fc.constantFrom(
    `0${national}`,
    `+84${national}`,
    `+84 ${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`,
    `0084${national}`,
    `0${national.slice(0, 3)}.${national.slice(3)}`,
  );
/** One text, in the ways people type it: case, accents composed or not, more spaces. */
const typed = (text: string) =>
  fc.constantFrom(
    text,
    text.toUpperCase(),
    text.normalize('NFD'),
    ` ${text.replaceAll(' ', '  ')} `,
    text.toLowerCase(),
  );
const mixedCase = (text: string) => fc.constantFrom(text, text.toUpperCase(), ` ${text} `);

describe('interests found from the registers', () => {
  it('miss no shared telephone, however it is typed on either side', () => {
    const pair = number.chain((national) => fc.tuple(written(national), written(national)));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const found = findInterests({ ...juror, phones: [one] }, { ...author, phones: ['0912345678', other] });
        expect(found).toContain('same-contact');
        expect(weighInterests(found)).toBe('conflict');
      }),
    );
  });

  it('miss no shared mailbox in another case', () => {
    const pair = fc.emailAddress().chain((email) => fc.tuple(mixedCase(email), mixedCase(email)));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        fc.pre(!/["+]/.test(one));
        expect(findInterests({ ...juror, emails: [one] }, { ...author, emails: [other] })).toContain('same-contact');
      }),
    );
  });

  it('miss no equal unit, and no declared unit or person, with or without accents', () => {
    const pair = fc.constantFrom(...UNITS).chain((unit) => fc.tuple(typed(unit), typed(unit)));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(findInterests({ ...juror, unitName: one }, { ...author, unitName: other })).toEqual(['same-unit']);
        const declared = [{ kind: 'unit' as const, text: one }];
        expect(findInterests({ ...juror, declared }, { ...author, unitName: other })).toEqual(['declared-unit']);
        const person = [{ kind: 'person' as const, text: one }];
        expect(findInterests({ ...juror, declared: person }, { ...author, fullName: other })).toEqual([
          'declared-person',
        ]);
      }),
    );
  });

  it('doubt whoever shares family name and place, and only those', () => {
    const name = fc.tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...GIVEN));
    const place = fc.constantFrom('moc-chau', 'van-ho');
    fc.assert(
      fc.property(name, name, place, place, ([family, given], [family2, given2], at, at2) => {
        const one = { ...juror, fullName: `${family} ${given}`, localityId: at };
        const other = { ...author, fullName: `${family2} ${given2}`, localityId: at2 };
        const found = findInterests(one, other);
        expect(found.includes('family-name-and-place')).toBe(family === family2 && at === at2);
        if (found.length > 0) expect(weighInterests(found)).toBe('doubt');
      }),
    );
  });

  it('tie nobody by what is empty', () => {
    const empty = { ...nobody, declared: [{ kind: 'unit' as const, text: ' ' }] };
    expect(findInterests(empty, { ...nobody, localityName: '' })).toEqual([]);
  });
});

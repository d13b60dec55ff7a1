import { parsePaperData, registrationForm, type PaperEntry } from '../src';
import { paperJson } from './paper-data-40';
import { sentencesOf, tablesOf } from './paper-walk';

const { contest, entries } = parsePaperData(paperJson);
const [first] = entries as readonly [PaperEntry, ...PaperEntry[]];
const author = {
  ...first.authors[0]!,
  fullName: 'Lò Thị Thu Hương',
  birthYear: 1990,
  phone: '+84912345678',
  email: 'huong@hoithi.test',
  isLeader: true,
  guardian: null,
};
const child = {
  ...author,
  fullName: 'Lò Văn An',
  birthYear: 2012,
  phone: null,
  isLeader: false,
  guardian: { fullName: 'Lò Văn Minh', relation: 'Bố', phone: '+84987654321' },
};
const formOf = (authors: PaperEntry['authors']) => registrationForm(contest, { ...first, authors });

describe('the registration form of one entry', () => {
  it('is one sheet with the personal data as they were collected', () => {
    const { sheets, fileName } = formOf([author]);
    expect([sheets.length, fileName]).toEqual([1, 'phieu-dang-ky-du-thi-va-ban-cam-ket']);
    const [row] = tablesOf(sheets)[0]!.rows;
    expect(row).toEqual(expect.arrayContaining(['Lò Thị Thu Hương', '1990', '+84912345678\nhuong@hoithi.test']));
    expect(sheets[0]!.signatures.map(({ fullName }) => fullName)).toEqual(['Lò Thị Thu Hương']);
  });

  it('names the guardian of a child with a telephone, and has a line for the signature', () => {
    const [sheet] = formOf([author, child]).sheets;
    expect(sentencesOf(sheet!)).toContain('Người giám hộ của Lò Văn An: Lò Văn Minh (Bố), điện thoại +84987654321');
    expect(sheet!.signatures.map(({ titles, fullName }) => [titles[0], fullName])).toEqual([
      ['Người giám hộ', 'Lò Văn Minh'],
      ['Tác giả, trưởng nhóm tác giả', 'Lò Thị Thu Hương'],
    ]);
  });

  it('keeps the declarations with a cross where one was given', () => {
    const [given, ...open] = contest.definition.declarations.filter(({ onlyWhen, by }) => !onlyWhen && by === 'author');
    const { sheets } = registrationForm(contest, { ...first, authors: [author], declarationIds: [given!.id] });
    const markers = sheets[0]!.blocks.flatMap((block) => (block.kind === 'item' ? [block.marker] : []));
    expect(markers).toEqual(expect.arrayContaining(['[x]', ...open.map(() => '[  ]')]));
    expect(markers.filter((marker) => marker === '[x]')).toHaveLength(1);
  });
});

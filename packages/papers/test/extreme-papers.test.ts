import fc from 'fast-check';
import { blankDeclarations, blankSheets, buildPapers, type Paper, type PaperData } from '../src';
import { headingLines } from '../src/heading-lines';
import { auditPapers } from './audit/audit-papers';
import { textsOf } from './audit/number-tokens';
import {
  dataWith,
  inFamily,
  withLongTexts,
  withNineJurors,
  withNumbersInNames,
  withOneJuror,
  withoutWinners,
  withTiesOnly,
} from './extreme-data';
import { withComplaints } from './heard-contest';

jest.setTimeout(240_000);

const CHANGES = {
  withLongTexts,
  withNineJurors,
  withOneJuror,
  withoutWinners,
  withTiesOnly,
  inState: inFamily('state'),
};
const CONTESTS: readonly (readonly [string, PaperData])[] = [
  ['of nine jurors', dataWith(withNineJurors)],
  ['of long texts and nine jurors', dataWith(withLongTexts, withNineJurors)],
  ['of one juror', dataWith(withOneJuror)],
  ['of names with numbers', dataWith(withNumbersInNames, withComplaints)],
  ['without a winner', dataWith(withoutWinners)],
  ['of nothing but ties', dataWith(withTiesOnly)],
  ['of State bodies alone', dataWith(inFamily('state'), withLongTexts)],
];

/** Fields that a hand may fill in; every other one has a value when the contest is over. */
const FOR_THE_PEN = new Set([
  'Cơ quan, đơn vị gửi tác phẩm',
  'Nhận xét',
  'Ý kiến của cơ quan, đơn vị',
  'Quan hệ cần khai báo',
]);

/** What a text shows where something was forgotten, and two stops where one belongs. */
const FORGOTTEN = /undefined|null|NaN|\[object|Infinity|[^.…]\.\.(?!\/)|,,|;;|\(\s*\)|^\s*[,;]|: *$^/;

const forms = (data: PaperData): readonly Paper[] => {
  const jurors = data.judging?.jurors ?? [];
  const [entry] = data.entries;
  return [
    blankDeclarations(data, jurors),
    blankSheets(
      data,
      jurors.map((juror) => ({ juror, code: entry?.code ?? '', workTitle: entry?.title ?? '' })),
    ),
  ];
};

function faultsOf({ id, sheets }: Paper): readonly string[] {
  return sheets.flatMap((sheet) => {
    const texts = textsOf(sheet).filter((text) => FORGOTTEN.test(text));
    const { left, right } = headingLines(sheet);
    const blank = [...left, ...right, { text: sheet.title }].filter(({ text }) => text.trim() === '');
    const unsigned = sheet.signatures.filter(({ titles }) => titles.length === 0 || titles.includes(''));
    const fields = sheet.blocks.flatMap((block) =>
      block.kind === 'field' && block.value === null && !FOR_THE_PEN.has(block.label) ? [block.label] : [],
    );
    const ragged = sheet.blocks.flatMap((block) =>
      block.kind === 'table' &&
      [...block.rows, block.total ?? block.columns].some((row) => row.length !== block.columns.length)
        ? [block.name]
        : [],
    );
    return [
      ...texts.map((text) => `${id}: ${text}`),
      ...blank.map(() => `${id}: a line of the heading is empty`),
      ...(sheet.signatures.length === 0 ? [`${id}: nobody signs`] : []),
      ...unsigned.map(() => `${id}: a signature without a title`),
      ...fields.map((label) => `${id}: no ${label}`),
      ...ragged.map((name) => `${id}: rows of ${name} have not as many cells as it has columns`),
    ];
  });
}

it.each(CONTESTS)('leaves nothing blank and nothing unsaid in a contest %s', (_what, data) => {
  const papers = buildPapers(data);
  expect(papers.length).toBeGreaterThan(15);
  expect(papers.flatMap(faultsOf)).toEqual([]);
  expect(forms(data).flatMap(({ sheets }) => sheets)).toHaveLength(2 * (data.judging?.jurors.length ?? 0));
});

it.each(CONTESTS)(
  'shows the cells and numbers that marks, counts, register and contest give in a contest %s',
  (_what, data) => {
    expect(auditPapers(buildPapers(data), data)).toEqual([]);
  },
);

it('makes the papers of any mixture of them', () => {
  const names = Object.keys(CHANGES) as (keyof typeof CHANGES)[];
  fc.assert(
    fc.property(fc.shuffledSubarray(names), (chosen) => {
      const data = dataWith(...chosen.map((name) => CHANGES[name]));
      expect(buildPapers(data).flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { paperFormats, renderPaper, type Paper } from '../src';
import { textsOf, tokens } from './audit/number-tokens';
import { paperData } from './paper-data-40';
import { papersOf, tablesOf } from './paper-walk';

jest.setTimeout(240_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Of papers with a sheet for each work or person, the first sheets and the last: the others have the same form. */
const fewSheets = (paper: Paper): Paper => ({
  ...paper,
  sheets: paper.sheets.length > 8 ? [...paper.sheets.slice(0, 6), ...paper.sheets.slice(-2)] : paper.sheets,
});
const papers = [...papersOf(paperData).values()].map((paper) => [paper.id, fewSheets(paper)] as const);
const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 100_000_000 });

async function fileOf(paper: Paper, format: 'docx' | 'pdf' | 'xlsx'): Promise<string> {
  const file = join(folder, `${paper.fileName}.${format}`);
  writeFileSync(file, await renderPaper(paper, format));
  return file;
}

const numbersIn = (paper: Paper): readonly string[] => paper.sheets.flatMap(textsOf).flatMap(tokens);

it.each(papers)(
  'the Word file of %s shows the numbers of the paper in their order, and no other',
  async (_id, paper) => {
    const xml = run('unzip', ['-p', await fileOf(paper, 'docx'), 'word/document.xml']);
    // Cells, paragraphs and runs are texts of their own.
    const words = xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '');
    expect(tokens(words)).toEqual(numbersIn(paper));
  },
);

it.each(papers)(
  'the PDF of %s shows the numbers of the paper in their order, and between them only page numbers and heads of tables',
  async (_id, paper) => {
    const pages = run('pdftotext', ['-raw', await fileOf(paper, 'pdf'), '-'])
      .normalize('NFC')
      .split('\f');
    const shown = withoutPageNumbers(pages).flatMap(tokens);
    const heads = new Set(
      tablesOf(paper.sheets).flatMap(({ columns }) => columns.flatMap(({ title }) => tokens(title))),
    );
    const meant = numbersIn(paper);
    let next = 0;
    const others = shown.filter((number) => {
      const isNext = number === meant[next];
      if (isNext) next += 1;
      return !isNext && !heads.has(number);
    });
    expect({ others, missing: meant.slice(next) }).toEqual({ others: [], missing: [] });
  },
);

it.each(papers.filter(([, paper]) => paperFormats(paper).includes('xlsx')))(
  'the workbook of %s has every number of its tables as a number',
  async (_id, paper) => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(await fileOf(paper, 'xlsx'));
    const held = bag(workbook.worksheets.flatMap(valuesOf));
    const meant = tablesOf(paper.sheets).flatMap(({ columns, rows, total }) =>
      [...rows, ...(total === undefined ? [] : [total])].flatMap((row) =>
        columns.flatMap(({ reads }, at) =>
          reads !== undefined && /^[-−]?\d/.test(row[at] ?? '') ? [plain(row[at] ?? '')] : [],
        ),
      ),
    );
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(bag(meant)));
  },
);

/** The pages of a sheet after its first one end with their number. */
function withoutPageNumbers(pages: readonly string[]): readonly string[] {
  let last = 1;
  return pages.map((page) => {
    const isNumbered = Number(/\n(\d+)\n$/.exec(page)?.[1]) === last + 1;
    last = isNumbered ? last + 1 : 1;
    return isNumbered ? page.replace(/\n\d+\n$/, '\n') : page;
  });
}

/** "5.000.000" → "5000000", "87,50" → "87.5" */
const plain = (cell: string): string => String(Number(cell.replaceAll('.', '').replace(',', '.').replace('−', '-')));

function valuesOf(sheet: Workbook['worksheets'][number]): readonly string[] {
  const values: string[] = [];
  sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === 'number' && values.push(String(value))));
  return values;
}

function bag(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

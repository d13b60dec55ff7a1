import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPaper, type Paper, type PaperSheet, type PaperTable } from '../src';
import { papersOf, sheetsOf } from './paper-walk';
import { paperData } from './paper-data-40';

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-heads-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const [list] = sheetsOf(papersOf(paperData), 'payment-list') as readonly [PaperSheet];

/** A sheet whose table has rows 1 to `rows`, and a sum. */
function sheetOf(rows: number, look: Pick<PaperTable, 'forPen'> = {}): PaperSheet {
  const columns = ['Cột một', 'Cột hai'].map((title) => ({ title, share: 50, align: 'left' as const }));
  const named = Array.from({ length: rows }, (_, at) => [`Dòng ${at + 1}`, `trong ${rows}`]);
  const table: PaperTable = { kind: 'table', name: 'Bảng', columns, rows: named, total: ['Cộng', `${rows}`], ...look };
  return { ...list, key: `rows-${rows}`, blocks: [table, { kind: 'paragraph', text: 'Hết.' }] };
}

/** The lines of each page of a paper. */
async function pagesOf(sheets: readonly PaperSheet[]): Promise<readonly string[]> {
  const paper: Paper = { id: 'payment-list', name: 'Danh sách', fileName: 'danh-sach', sheets };
  const file = join(folder, 'danh-sach.pdf');
  writeFileSync(file, await renderPaper(paper, 'pdf'));
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return text.normalize('NFC').split('\f').slice(0, -1);
}

/** Rows that a page holds; 0 for the sum. */
const rowsOn = (page: string): readonly number[] =>
  [...page.matchAll(/Dòng (\d+)|Cộng/g)].map(([, row = '0']) => Number(row));

describe.each([
  ['rows of a line', {}],
  ['rows for the hand', { forPen: true as const }],
])('a table of any number of %s, drawn as PDF', (_what, look) => {
  const lengths = Array.from({ length: 50 }, (_, at) => at + 1);
  let pages: readonly string[];
  beforeAll(async () => {
    pages = await pagesOf(lengths.map((rows) => sheetOf(rows, look)));
  });

  it('has its head once on each page where it goes on', () => {
    const heads = pages.map((page) => [rowsOn(page).length > 0, page.split('Cột một').length - 1]);
    expect(heads.filter(([goesOn, times]) => times !== Number(goesOn))).toEqual([]);
  });

  it('has its sum below its last row, also where these two alone go on to a page', () => {
    const last = pages.filter((page) => page.includes('Cộng')).map(rowsOn);
    expect(last.map((rows) => rows.slice(-2))).toEqual(lengths.map((rows) => [rows, 0]));
    expect(last.filter((rows) => rows.length === 2).length).toBeGreaterThan(1);
  });

  it('shows every row once, in order', () => {
    expect(pages.flatMap(rowsOn)).toEqual(
      lengths.flatMap((rows) => [...Array.from({ length: rows }, (_, at) => at + 1), 0]),
    );
  });
});

import fc from 'fast-check';
import type { PaperColumn, PaperTable } from '../src';
import { tableWidths } from '../src/table-widths';
import { textWidthMm } from '../src/words/text-width';
import { paperData } from './paper-data-40';
import { papersOf, tablesOf } from './paper-walk';

const column = (title: string, share: number, more: Partial<PaperColumn> = {}): PaperColumn => ({
  title,
  share,
  align: 'left',
  ...more,
});
const tableOf = (columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): PaperTable => ({
  kind: 'table',
  name: '',
  columns,
  rows,
});
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const text = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 8 }).map((words) => words.join(' '));
const tables = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.record({
    columns: fc.array(
      fc.record({ title: text, share: fc.integer({ min: 1, max: 60 }), align: fc.constantFrom('left', 'right') }),
      { minLength: count, maxLength: count },
    ),
    rows: fc.array(fc.array(text, { minLength: count, maxLength: count }), { maxLength: 6 }),
  }),
);

it('fills the line with columns that all have some width, whatever stands in them', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(165, 252), ({ columns, rows }, lineMm) => {
      const { columnsMm, points } = tableWidths(tableOf(columns, rows), lineMm);
      expect(sum(columnsMm)).toBeCloseTo(lineMm, 6);
      expect(Math.min(...columnsMm)).toBeGreaterThan(0);
      expect(points).toBeGreaterThanOrEqual(8);
    }),
  );
});

it('breaks no number and no code of the papers of a contest', () => {
  for (const paper of papersOf(paperData).values()) {
    for (const sheet of paper.sheets) {
      for (const table of tablesOf([sheet])) {
        const { columnsMm, points } = tableWidths(table, sheet.orientation === 'landscape' ? 252 : 165);
        for (const row of table.rows) {
          row.forEach((cell, at) => {
            const widest = Math.max(...cell.split(/\s/).map((word) => textWidthMm(word, { points })));
            expect({ paper: paper.id, cell, fits: widest <= (columnsMm[at] ?? 0) - 2 }).toEqual({
              paper: paper.id,
              cell,
              fits: true,
            });
          });
        }
      }
    }
  }
});

it('gives the room of short texts to long ones, and leaves columns for the pen as they were planned', () => {
  const columns = [column('Giải', 30), column('Tên tác phẩm', 30), column('Ký nhận', 40)];
  const rows = Array.from({ length: 5 }, () => ['Giải Ba', 'Hành trình đưa chữ ký số về bản vùng cao', '']);
  const [prize = 0, title = 0, pen] = tableWidths(tableOf(columns, rows), 165).columnsMm;
  expect(title).toBeGreaterThan(2 * prize);
  expect(pen).toBeCloseTo(66, 6);
});

it('leaves one long text among short ones at most some three lines where its column has room for that', () => {
  const columns = [column('Giải nay', 20), column('Tên tác phẩm', 80)];
  const prizes = ['–', '–', '–', 'Giải Nhì', 'Giải phụ cho tác phẩm có lượng tương tác cao'];
  const rows = prizes.map((prize) => [prize, 'Hành trình đưa chữ ký số về bản vùng cao']);
  const { columnsMm, points } = tableWidths(tableOf(columns, rows), 165);
  expect(textWidthMm(prizes.at(-1)!, { points }) / columnsMm[0]!).toBeLessThan(3);
});

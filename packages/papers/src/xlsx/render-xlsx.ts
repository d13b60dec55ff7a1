import { Workbook, type Worksheet } from 'exceljs';
import type { Paper, PaperColumn } from '../paper';
import { readCell } from './read-cell';
import { worksheetsOf, type WorksheetPlan } from './worksheets-of';

const NUMBER_FORMATS = { points: '0.00', dong: '#,##0', count: '#,##0' } as const;
const LONGEST_NAME = 31;
/** As Excel numbers paper. */
const A4 = 9;

/** Every table of a paper as a worksheet, with numbers as numbers. A paper without a table gives an empty workbook. */
export async function renderXlsx(paper: Paper): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = 'hoithi';
  workbook.title = paper.name;
  const taken = new Set<string>();
  for (const plan of worksheetsOf(paper)) fillWorksheet(workbook.addWorksheet(freeName(plan.table.name, taken)), plan);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fillWorksheet(sheet: Worksheet, { table, orientation }: WorksheetPlan): void {
  const head = sheet.addRow(table.columns.map(({ title }) => title));
  head.font = { bold: true };
  head.alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
  for (const row of table.rows) addRow(sheet, { row, columns: table.columns });
  if (table.total !== undefined) addRow(sheet, { row: table.total, columns: table.columns }).font = { bold: true };
  table.columns.forEach((column, at) => {
    sheet.getColumn(at + 1).width = Math.max(8, Math.round(column.share * 1.6));
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  // Printed as wide as the page, the head again on each page.
  sheet.pageSetup = {
    paperSize: A4,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    orientation,
  };
  sheet.headerFooter = { oddFooter: '&L&A&R&P/&N' };
}

function addRow(
  sheet: Worksheet,
  of: { readonly row: readonly string[]; readonly columns: readonly PaperColumn[] },
): ReturnType<Worksheet['addRow']> {
  const added = sheet.addRow(of.columns.map((column, at) => readCell(of.row[at] ?? '', column)));
  of.columns.forEach((column, at) => {
    const cell = added.getCell(at + 1);
    cell.alignment = { horizontal: column.align, vertical: 'top', wrapText: true };
    if (column.reads !== undefined) cell.numFmt = NUMBER_FORMATS[column.reads];
  });
  return added;
}

/** Excel allows 31 letters, none of them one of `[]:*?/\`, and no name twice. */
function freeName(name: string, taken: Set<string>): string {
  const bare = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME);
  let free = bare;
  for (let copy = 2; taken.has(free.toLocaleLowerCase('vi')); copy += 1) {
    const ending = ` (${copy})`;
    free = `${bare.slice(0, LONGEST_NAME - ending.length)}${ending}`;
  }
  taken.add(free.toLocaleLowerCase('vi'));
  return free;
}

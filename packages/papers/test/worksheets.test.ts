import { Workbook } from 'exceljs';
import { renderPaper, type Paper } from '../src';
import { paperData } from './paper-data-40';
import { papersOf } from './paper-walk';

jest.setTimeout(120_000);

const papers = papersOf(paperData);

async function opened(paperId: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load((await renderPaper(papers.get(paperId) as Paper, 'xlsx')) as never);
  return workbook;
}

it('puts the score sheets below each other in one list, with marks as numbers', async () => {
  const { worksheets } = await opened('score-sheet');
  expect(worksheets).toHaveLength(1);
  const [list] = worksheets;
  expect(list?.rowCount).toBe(1 + 144 * 6);
  expect(list?.getRow(2).getCell(1).value).toBe('SL-002 J1');
  expect(typeof list?.getRow(2).getCell(5).value).toBe('number');
});

it('prints every worksheet as wide as the page, its head on each page, and keeps the head in view', async () => {
  for (const paperId of ['payment-list', 'score-table', 'closing-list', 'final-report']) {
    for (const sheet of (await opened(paperId)).worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' });
      expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    }
  }
});

it('lies on paper as its sheet does, and leaves empty what the pen fills in', async () => {
  const [prizes, fees] = (await opened('payment-list')).worksheets;
  expect([prizes?.pageSetup.orientation, fees?.pageSetup.orientation]).toEqual(['landscape', 'landscape']);
  expect(prizes?.getRow(2).getCell(8).value).toBeNull();
  expect(prizes?.getRow(2).getCell(7).value).toBe(5_000_000);
});

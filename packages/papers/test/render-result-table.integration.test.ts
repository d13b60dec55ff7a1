import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { renderResultTable } from '../src';
import { scoreTable } from './score-tables';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('draws both formats with every Vietnamese letter and every number', async () => {
  const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml')).definition;
  const { docx, pdf } = await renderResultTable({ contest, table: scoreTable });
  const pdfFile = join(folder, 'table.pdf');
  writeFileSync(pdfFile, pdf);
  execFileSync('pdftotext', ['-layout', pdfFile, join(folder, 'table.txt')]);
  const drawn = readFileSync(join(folder, 'table.txt'), 'utf8').normalize('NFC');
  writeFileSync(join(folder, 'table.docx'), docx);
  const word = execFileSync('unzip', ['-p', join(folder, 'table.docx'), 'word/document.xml'], { encoding: 'utf8' });
  for (const text of ['DỰ THẢO', 'BẢNG TỔNG HỢP ĐIỂM', '440,63', '88,13', '84,69', 'SL-007', 'KCT', 'GK5']) {
    expect(drawn).toContain(text);
    expect(word).toContain(text);
  }
  expect(word).toContain('Chợ phiên không tiền mặt ở bản Mòng');
});

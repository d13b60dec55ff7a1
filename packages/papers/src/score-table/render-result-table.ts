import type { ContestDefinition } from '@hoithi/contest';
import { fileNameOf } from '../file-name';
import type { PaperIssue } from '../paper-frame';
import { renderPaper } from '../render-paper';
import type { ScoreTable } from './score-table';
import { scoreTablePaper } from './score-table-paper';

/** Draws "Bảng tổng hợp điểm" in both formats from one model. Without number and date it says "DỰ THẢO". */
export async function renderResultTable(input: {
  readonly contest: ContestDefinition;
  readonly table: ScoreTable;
  readonly issue?: PaperIssue;
}): Promise<{ readonly docx: Buffer; readonly pdf: Buffer }> {
  const issue = input.issue ?? { number: null, date: null };
  const sheet = scoreTablePaper({ contest: input.contest, table: input.table, issue });
  const paper = { id: 'score-table', name: sheet.title, fileName: fileNameOf(sheet.title), sheets: [sheet] };
  const [docx, pdf] = await Promise.all([renderPaper(paper, 'docx'), renderPaper(paper, 'pdf')]);
  return { docx, pdf };
}

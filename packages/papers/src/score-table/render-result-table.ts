import type { ContestDefinition } from '@hoithi/contest';
import { renderDocx } from '../docx/render-docx';
import type { PaperIssue } from '../paper-frame';
import { renderPdf } from '../pdf/render-pdf';
import type { ScoreTable } from './score-table';
import { scoreTablePaper } from './score-table-paper';

/** Draws "Bảng tổng hợp điểm" in both formats from one model. Without number and date it says "DỰ THẢO". */
export async function renderResultTable(input: {
  readonly contest: ContestDefinition;
  readonly table: ScoreTable;
  readonly issue?: PaperIssue;
}): Promise<{ readonly docx: Buffer; readonly pdf: Buffer }> {
  const issue = input.issue ?? { number: null, date: null };
  const paper = scoreTablePaper({ contest: input.contest, table: input.table, issue });
  const [docx, pdf] = await Promise.all([renderDocx(paper), renderPdf(paper)]);
  return { docx, pdf };
}

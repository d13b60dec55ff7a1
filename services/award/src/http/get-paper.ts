import { awardRoutes, ContestError } from '@hoithi/contracts';
import { renderPaper, scoreTablePaper } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readRoom } from '../council/read-room';
import { scoreTable } from '../council/score-table';
import { SCORE_TABLE_PAPER } from './list-papers';

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Number and date are entered by the records office; until then every paper says it is a draft. */
const DRAFT = { number: null, date: null };

/** One paper as a file, drawn from the live records. */
export const serveGetPaper = (award: Award) =>
  route(awardRoutes.getPaper, async ({ params: { contestId, file }, response }) => {
    const format = file.endsWith('.pdf') ? 'pdf' : 'docx';
    award.contests.get(contestId);
    if (file !== `${SCORE_TABLE_PAPER}.${format}`) throw new ContestError('not-found', { file });
    const room = await readRoom(award, contestId);
    if (room === null) throw new ContestError('council-not-ready');
    const { definition } = room.contest;
    const sheet = scoreTablePaper({ contest: definition, table: await scoreTable(award, room), issue: DRAFT });
    const paper = { id: 'score-table', name: sheet.title, fileName: SCORE_TABLE_PAPER, sheets: [sheet] };
    const bytes = await renderPaper(paper, format);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', `attachment; filename="${contestId}-${file}"`);
    response.type(CONTENT_TYPES[format]).send(bytes);
  });

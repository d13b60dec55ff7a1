import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readRoom } from '../council/read-room';

/** Name of the table of scores as a file and as a paper; its paper in the contest's list is `score-table`. */
export const SCORE_TABLE_PAPER = 'bang-tong-hop-diem';

/** The papers that the records allow now; none carries a mark before the lock. */
export const serveListPapers = (award: Award) =>
  route(awardRoutes.listPapers, async ({ params: { contestId } }) => {
    const room = await readRoom(award, contestId);
    if (room === null) return { papers: [] };
    const paper = room.contest.definition.papers.list.find(({ id }) => id === 'score-table');
    if (paper === undefined) return { papers: [] };
    return { papers: [{ paperId: SCORE_TABLE_PAPER, name: paper.name, formats: ['docx' as const, 'pdf' as const] }] };
  });

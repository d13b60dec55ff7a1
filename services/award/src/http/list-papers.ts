import { awardRoutes } from '@hoithi/contracts';
import { buildPapers, paperFormats } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readPaperData } from '../papers/read-paper-data';

/** The papers that the records allow now; none carries a mark before the lock. */
export const serveListPapers = (award: Award) =>
  route(awardRoutes.listPapers, async ({ params: { contestId } }) => {
    const data = await readPaperData(award, contestId);
    const nameOf = new Map(data.contest.definition.papers.list.map(({ id, name }) => [id, name]));
    return {
      papers: buildPapers(data).map((paper) => ({
        paperId: paper.fileName,
        name: nameOf.get(paper.id) ?? { vi: paper.name, en: paper.name },
        formats: [...paperFormats(paper)],
      })),
    };
  });

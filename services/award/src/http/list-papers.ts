import { paperRoutes } from '@hoithi/contracts';
import { buildPapers, paperFormats, partsOf } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readPaperData } from '../papers/read-paper-data';
import { showScan } from '../papers/show-scan';
import type { SignedScan } from '../store/paper-records';

/** The papers that the records allow now, with their numbers and signed copies; none carries a mark before the lock. */
export const serveListPapers = (award: Award) =>
  route(paperRoutes.listPapers, async ({ params: { contestId } }) => {
    const [data, scans] = await Promise.all([
      readPaperData(award, contestId),
      award.database.papers.scans.find({ contestId }).sort({ atMs: 1 }).lean<SignedScan[]>().exec(),
    ]);
    const paths = await award.films(scans.map(({ objectKey }) => objectKey));
    const papers = buildPapers(data);
    const { list } = data.contest.definition.papers;
    const nameOf = new Map(list.map(({ id, name }) => [id, name]));
    return {
      papers: papers.map((paper) => ({
        paperId: paper.id,
        file: paper.fileName,
        name: nameOf.get(paper.id) ?? { vi: paper.name, en: paper.name },
        formats: [...paperFormats(paper)],
        parts: partsOf(paper).map(({ key, title, sheets, numbered, fullNumber, contentHash }) => ({
          key,
          title,
          sheets: sheets.length,
          numbered,
          fullNumber,
          issue: issued(data.issues[key]),
          contentHash,
          scans: scans
            .filter((scan) => scan.key === key)
            .map((scan) => showScan(scan, { contentHash, path: paths.get(scan.objectKey) ?? null })),
        })),
      })),
      waiting: list.filter(({ id }) => !papers.some((paper) => paper.id === id)).map(({ name }) => name),
    };
  });

type Issue = Awaited<ReturnType<typeof readPaperData>>['issues'][string];

/** Both or nothing: half an issue is a draft. */
const issued = (issue: Issue | undefined) =>
  issue?.number == null || issue.date === null ? null : { number: issue.number, date: issue.date };

import { ContestError, paperRoutes } from '@hoithi/contracts';
import { buildPapers, paperFileName, renderPaper, type PaperFormat } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readPaperData } from '../papers/read-paper-data';

const CONTENT_TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** One paper as a file, drawn from the live records. A paper whose time has not come says so. */
export const serveGetPaper = (award: Award) =>
  route(paperRoutes.getPaper, async ({ params: { contestId, file }, response }) => {
    const { definition } = award.contests.get(contestId);
    const [fileName, format] = file.split('.') as [string, PaperFormat];
    if (!definition.papers.list.some(({ name }) => paperFileName(name.vi) === fileName)) {
      throw new ContestError('not-found', { file });
    }
    const paper = buildPapers(await readPaperData(award, contestId)).find((one) => one.fileName === fileName);
    if (paper === undefined) throw new ContestError('council-not-ready');
    const bytes = await renderPaper(paper, format);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', `attachment; filename="${contestId}-${file}"`);
    response.type(CONTENT_TYPES[format]).send(bytes);
  });

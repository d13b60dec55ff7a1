import { awardRoutes, ContestError } from '@hoithi/contracts';
import { blankDeclarations, renderPaper } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readPaperData } from '../papers/read-paper-data';
import { sendBlank } from './send-blank';

/** Blank declarations of interests to be filled in and signed by hand, a page or more for each juror (O16). */
export const serveGetBlankDeclarations = (award: Award) =>
  route(awardRoutes.getBlankDeclarations, async ({ params: { contestId, file }, query, response }) => {
    award.contests.get(contestId);
    const [jurors, data] = await Promise.all([award.roster.jurors(contestId), readPaperData(award, contestId)]);
    const asked = jurors.filter(({ jurorId }) => query.jurorId === undefined || jurorId === query.jurorId);
    if (asked.length === 0) throw new ContestError('not-found');
    const format = file.endsWith('.pdf') ? 'pdf' : 'docx';
    const bytes = await renderPaper(blankDeclarations(data, asked), format);
    sendBlank(response, { bytes, format, fileName: `${contestId}-${file}` });
  });

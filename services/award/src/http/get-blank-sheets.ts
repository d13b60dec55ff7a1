import { awardRoutes, ContestError } from '@hoithi/contracts';
import { blankSheets, renderPaper } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readDuties } from '../judging/read-duties';
import { readPaperData } from '../papers/read-paper-data';

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Blank score sheets to fill in by hand: one page per film still owed, by juror; with code and title, never an author (R17). */
export const serveGetBlankSheets = (award: Award) =>
  route(awardRoutes.getBlankSheets, async ({ params: { contestId, file }, query, response }) => {
    award.contests.get(contestId);
    const format = file.endsWith('.pdf') ? 'pdf' : 'docx';
    const [{ ballots, jurors, duties }, data] = await Promise.all([
      readDuties(award, contestId),
      readPaperData(award, contestId),
    ]);
    const cards = await award.cards(
      contestId,
      ballots.map(({ entryId }) => entryId),
    );
    const sheets = jurors
      .filter(({ jurorId }) => query.jurorId === undefined || jurorId === query.jurorId)
      .flatMap(({ jurorId, name, title }) =>
        ballots
          .filter(({ entryId }) => duties.leftOf(jurorId).includes(entryId))
          .map(({ entryId, code }) => ({ juror: { name, title }, code, workTitle: cards.get(entryId)?.title ?? '' })),
      );
    if (sheets.length === 0) throw new ContestError('not-found');
    const bytes = await renderPaper(blankSheets(data, sheets), format);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', `attachment; filename="${contestId}-${file}"`);
    response.type(CONTENT_TYPES[format]).send(bytes);
  });

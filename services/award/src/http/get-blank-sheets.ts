import { awardRoutes, ContestError } from '@hoithi/contracts';
import { blankSheets, renderPaper, type BlankSheet } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readCalibration } from '../calibration/read-calibration';
import { readDuties } from '../judging/read-duties';
import { readPaperData } from '../papers/read-paper-data';
import { sendBlank } from './send-blank';

/** Blank score sheets to fill in by hand: one page per film still owed, by juror; with code and title, never an author (R17). */
export const serveGetBlankSheets = (award: Award) =>
  route(awardRoutes.getBlankSheets, async ({ params: { contestId, file }, query, response }) => {
    award.contests.get(contestId);
    const format = file.endsWith('.pdf') ? 'pdf' : 'docx';
    const sheets = await (query.of === 'anchors' ? blankAnchors : blankFilms)(award, contestId, query.jurorId);
    if (sheets.length === 0) throw new ContestError('not-found');
    const bytes = await renderPaper(blankSheets(await readPaperData(award, contestId), sheets), format);
    sendBlank(response, { bytes, format, fileName: `${contestId}-${file}` });
  });

type Blanks = Promise<readonly BlankSheet[]>;

async function blankFilms(award: Award, contestId: string, only?: string): Blanks {
  const { ballots, jurors, duties } = await readDuties(award, contestId);
  const cards = await award.cards(
    contestId,
    ballots.map(({ entryId }) => entryId),
  );
  return jurors
    .filter(({ jurorId }) => only === undefined || jurorId === only)
    .flatMap(({ jurorId, name, title }) =>
      ballots
        .filter(({ entryId }) => duties.leftOf(jurorId).includes(entryId))
        .map(({ entryId, code }) => ({ juror: { name, title }, code, workTitle: cards.get(entryId)?.title ?? '' })),
    );
}

/** Films of the calibration round have no code of their own here; they go by their place in it. */
async function blankAnchors(award: Award, contestId: string, only?: string): Blanks {
  const { anchors, sheets, jurors } = await readCalibration(award, contestId);
  const cards = await award.cards(
    contestId,
    anchors.map(({ entryId }) => entryId),
  );
  const isOwed = (jurorId: string, entryId: string): boolean =>
    !sheets.some((sheet) => sheet.jurorId === jurorId && sheet.entryId === entryId && sheet.state === 'sealed');
  return jurors
    .filter(({ jurorId }) => only === undefined || jurorId === only)
    .flatMap(({ jurorId, name, title }) =>
      anchors.flatMap(({ entryId }, at) => {
        const workTitle = cards.get(entryId)?.title ?? '';
        return isOwed(jurorId, entryId) ? [{ juror: { name, title }, code: `${ANCHOR} ${at + 1}`, workTitle }] : [];
      }),
    );
}

const ANCHOR = 'Phim chấm thử';

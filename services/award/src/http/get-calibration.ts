import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readCalibration } from '../calibration/read-calibration';
import { showOutcome } from '../calibration/show-outcome';
import { requireDeclared } from '../judging/require-declared';
import { showFilm } from '../judging/show-film';
import { showRubric } from '../judging/show-rubric';

/** The anchor films with the juror's own sheets; the jury's marks on them once everybody has sealed, without a name. */
export const serveGetCalibration = (award: Award) =>
  route(awardRoutes.getCalibration, async ({ params: { contestId }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    await requireDeclared(award, { contestId, jurorId });
    const state = await readCalibration(award, contestId);
    const cards = await award.cards(
      contestId,
      state.anchors.map(({ entryId }) => entryId),
    );
    const paths = await award.films([...cards.values()].flatMap(({ playKey, posterKey }) => [playKey, posterKey]));
    const rubric = showRubric(contest);
    return {
      required: contest.definition.jury.calibration?.required ?? false,
      step: contest.definition.scoring.stepPoints,
      rubric,
      anchors: state.anchors.map(({ entryId }) => {
        const { title, durationMs, posterPath, playPath } = showFilm(cards.get(entryId), paths);
        const own = state.sheets.find((sheet) => sheet.entryId === entryId && sheet.jurorId === jurorId);
        const shown = { state: own?.state ?? ('unscored' as const), marks: { ...own?.marks } };
        return { entryId: entryId as never, title, durationMs, posterPath, playPath, ...shown };
      }),
      jurorsDone: state.done.size,
      jurors: state.jurors.length,
      outcome: showOutcome(
        state,
        rubric.map(({ id }) => id),
      ),
    };
  });

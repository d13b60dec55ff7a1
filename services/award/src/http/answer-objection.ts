import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireKeyer } from '../keyed/require-keyer';
import { changeSheet } from '../store/change-sheet';
import { sheetId } from '../store/ids';

/** The secretary answers a juror's objection to a keyed sheet, the one that was read; the answer stands beside it, for the juror and the council. */
export const serveAnswerObjection = (award: Award) =>
  route(awardRoutes.answerObjection, async ({ params: key, body: { text, objectedAtMs }, signedIn }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    award.contests.get(key.contestId);
    await requireKeyer(award, { contestId: key.contestId, userId: byId });
    if ((await award.database.sheets.exists({ _id: sheetId(key) })) === null) throw new ContestError('not-found');
    const answer = { text, byId, byName, atMs: award.clock.nowMs() };
    await changeSheet(award.database, {
      key,
      nowMs: answer.atMs,
      decide: ({ keyed }) => {
        if (keyed?.objection == null) throw new ContestError('not-found');
        if (keyed.objection.atMs !== objectedAtMs) throw new ContestError('changed-meanwhile');
        if (keyed.objection.answer?.text === text) return null;
        return { set: { keyed: { ...keyed, objection: { ...keyed.objection, answer } } } };
      },
    });
    return {};
  });

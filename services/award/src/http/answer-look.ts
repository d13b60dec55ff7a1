import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showLooks } from '../diagnostics/show-looks';
import { sheetId } from '../store/ids';
import type { LookReply } from '../store/look';

/**
 * Keeps the marks, or asks the secretary to reopen the sheet: a sealed sheet changes in no other way. The answer may be
 * changed until the lock; the last one stands.
 */
export const serveAnswerLook = (award: Award) =>
  route(awardRoutes.answerLook, async ({ params: { contestId, entryId }, body, signedIn }) => {
    const { userId: jurorId } = signedIn();
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    if ((await award.database.locks.exists({ _id: contestId })) !== null) throw new ContestError('judging-locked');
    const _id = sheetId({ contestId, entryId, jurorId });
    const reply: LookReply = { ...body, atMs: award.clock.nowMs() };
    const look = await changeDocument(award.database.looks, _id, (known) =>
      known.reply?.answer === body.answer && known.reply.explanation === body.explanation ? null : { set: { reply } },
    );
    if (look === null) throw new ContestError('not-found');
    const [shown] = await showLooks(award, { contestId, looks: [look] });
    if (shown === undefined) throw new ContestError('judging-not-open', { entryId });
    return shown;
  });

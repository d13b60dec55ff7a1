import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { logSheet } from '../ledger/log-sheet';
import { changeSheet } from '../store/change-sheet';
import { findOpenBallot } from '../store/find-open-ballot';
import { sheetId } from '../store/ids';
import type { EarlierSheet } from '../store/sheet';

/**
 * The secretary gives a sealed sheet back to its juror as a draft; what was sealed is kept beside it. The same request again (a lost
 * answer) is answered the same, and never opens a later seal.
 */
export const serveReopenSheet = (award: Award) =>
  route(awardRoutes.reopenSheet, async ({ params, body: { reason, timesReopened }, signedIn }) => {
    const { contestId, entryId, jurorId } = params;
    const { userId: reopenedBy } = signedIn();
    award.contests.get(contestId);
    await findOpenBallot(award.database, { contestId, entryId });
    const exists = await award.database.sheets.exists({ _id: sheetId(params) });
    if (exists === null) throw new ContestError('not-found');
    const nowMs = award.clock.nowMs();
    const sheet = await changeSheet(award.database, {
      key: { contestId, entryId, jurorId },
      nowMs,
      decide: ({ state, seal, marks, note, keyed, earlier: before }) => {
        const answered = before[timesReopened];
        if (answered?.reason === reason && answered.reopenedBy === reopenedBy) return null;
        if (state === 'recused') throw new ContestError('out-of-phase', { state });
        if (state === 'draft' || seal === null) throw new ContestError('already-done', { state: 'draft' });
        if (before.length !== timesReopened) throw new ContestError('changed-meanwhile');
        const earlier: EarlierSheet = {
          ...seal,
          marks,
          note,
          reopenedBy,
          reason,
          reopenedAtMs: nowMs,
          keyed: keyed ?? null,
        };
        return { set: { state: 'draft', seal: null, keyed: null, savedAtMs: nowMs }, push: { earlier } };
      },
    });
    await logSheet(award, sheet);
    return {};
  });

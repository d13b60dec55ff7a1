import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireKeyer } from '../keyed/require-keyer';
import { barsFromJudging } from '../judging/conflict-bars';
import { changeSheet } from '../store/change-sheet';
import type { Conflict } from '../store/conflict';
import { sheetId } from '../store/ids';

/**
 * Takes back a recusal that was written down from paper, for the wrong film or the wrong juror; who and why stays written. A tie that the
 * register found is no matter of a paper, and after the lock nothing changes.
 */
export const serveUndoPaperRecusal = (award: Award) =>
  route(awardRoutes.undoPaperRecusal, async ({ params: key, body: { reason }, signedIn }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    const { sheets, conflicts, locks } = award.database;
    await requireKeyer(award, { contestId: key.contestId, userId: byId });
    if ((await locks.exists({ _id: key.contestId })) !== null) throw new ContestError('judging-locked');
    const _id = sheetId(key);
    if ((await sheets.exists({ _id, state: 'recused', recusalKeyed: { $ne: null } })) === null)
      throw new ContestError('not-found');
    const tie = await conflicts.findOne({ _id }).lean<Conflict>().exec();
    if (tie !== null && barsFromJudging(tie)) throw new ContestError('juror-stood-aside');
    const atMs = award.clock.nowMs();
    await changeSheet(award.database, {
      key,
      nowMs: atMs,
      decide: ({ state, recusalKeyed }) => {
        if (state !== 'recused' || recusalKeyed == null) return null;
        const withdrawn = {
          byId,
          byName,
          atMs,
          reason,
          firstName: recusalKeyed.byName,
          scanSha256: recusalKeyed.scan?.sha256 ?? null,
        };
        return {
          set: { state: 'draft', recusedReason: null, recusedBy: null, recusalKeyed: null, savedAtMs: atMs },
          push: { withdrawnKeyings: withdrawn },
        };
      },
    });
    return {};
  });

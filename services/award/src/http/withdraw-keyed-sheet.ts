import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { dropKeyed } from '../keyed/drop-keyed';
import { requireKeyed } from '../keyed/require-keyed';
import { requireKeyer } from '../keyed/require-keyer';
import { changeSheet } from '../store/change-sheet';
import { sheetId } from '../store/ids';

/** Takes a keyed sheet back before its seal: marks of the juror's device return; who and why stays written. */
export const serveWithdrawKeyedSheet = (award: Award) =>
  route(awardRoutes.withdrawKeyedSheet, async ({ params: key, body: { draftId, reason }, signedIn }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    award.contests.get(key.contestId);
    await requireKeyer(award, { contestId: key.contestId, userId: byId });
    if ((await award.database.sheets.exists({ _id: sheetId(key) })) === null) throw new ContestError('not-found');
    const atMs = award.clock.nowMs();
    await changeSheet(award.database, {
      key,
      nowMs: atMs,
      decide: (current) => {
        if (requireKeyed(current).draftId !== draftId) throw new ContestError('keyed-changed');
        return dropKeyed(current, { byId, byName, atMs, reason });
      },
    });
    return {};
  });

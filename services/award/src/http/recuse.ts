import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { requireDuty } from '../judging/require-duty';
import { showSheet } from '../judging/show-sheet';
import { dropKeyed } from '../keyed/drop-keyed';
import { changeSheet } from '../store/change-sheet';

/** Standing aside (O16): marks of a draft are dropped, the reason is kept. Saying it again changes nothing. */
export const serveRecuse = (award: Award) =>
  route(awardRoutes.recuse, async ({ params: { contestId, entryId }, body: { reason }, signedIn }) => {
    const { userId: jurorId, name = '' } = signedIn();
    award.contests.get(contestId);
    await requireDuty(award, { contestId, entryId, jurorId });
    await requireCalibrated(award, { contestId, jurorId });
    const nowMs = award.clock.nowMs();
    const sheet = await changeSheet(award.database, {
      key: { contestId, entryId, jurorId },
      nowMs,
      decide: (current) => {
        if (current.state === 'recused') return null;
        if (current.state === 'sealed') throw new ContestError('sheet-sealed');
        const { set, push } = dropKeyed(current, { byId: jurorId, byName: name, atMs: nowMs, reason });
        const recused = {
          state: 'recused',
          marks: {},
          note: '',
          workings: null,
          recusedReason: reason,
          savedAtMs: nowMs,
        };
        return { set: { ...set, ...recused }, push };
      },
    });
    return showSheet(sheet);
  });

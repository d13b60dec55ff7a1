import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { openLooks } from '../diagnostics/open-looks';
import { requireDuty } from '../judging/require-duty';
import { showSheet } from '../judging/show-sheet';
import { standAside } from '../judging/stand-aside';
import { changeSheet } from '../store/change-sheet';

/** A juror stands aside from a film (O16). Saying it again changes nothing. */
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
        return standAside(current, { reason, recusedBy: null, byId: jurorId, byName: name, atMs: nowMs });
      },
    });
    // Whoever stands aside last finishes a film as a last seal does.
    await openLooks(award, contestId);
    return showSheet(sheet);
  });

import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireAnchor } from '../calibration/require-anchor';
import { checkComplete, checkMarks } from '../judging/check-marks';
import { requireDeclared } from '../judging/require-declared';
import { requireDeclarant } from '../keyed/require-declarant';
import { requireKeyer } from '../keyed/require-keyer';
import type { AnchorSheet } from '../store/anchor';
import { sheetId } from '../store/ids';
import { saveAnchorSheet } from '../store/save-anchor-sheet';

/**
 * Keys a juror's paper sheet of an anchor film. It enters no tally, so one person keys it, and its scan seals it. Marks on the juror's
 * own device are not overwritten.
 */
export const serveKeyAnchorSheet = (award: Award) =>
  route(awardRoutes.keyAnchorSheet, async ({ params: key, body: { marks }, signedIn }) => {
    const { contestId } = key;
    const { userId: byId, name: byName = '' } = signedIn();
    const contest = award.contests.get(contestId);
    await requireKeyer(award, { contestId, userId: byId });
    await requireDeclarant(award, key);
    await requireDeclared(award, key);
    await requireAnchor(award.database, key);
    checkMarks(contest, marks);
    checkComplete(contest, marks);
    const own = await award.database.anchorSheets.findById(sheetId(key)).lean<AnchorSheet>().exec();
    const onDevice = own === null || own.keyed != null ? 0 : Object.keys(own.marks).length;
    if (own?.state === 'draft' && onDevice > 0) throw new ContestError('sheet-on-device', { criteria: onDevice });
    const atMs = award.clock.nowMs();
    const keyed = { byId, byName, atMs, scan: null };
    await saveAnchorSheet(award.database, { key, state: 'draft', marks, savedAtMs: atMs, keyed });
    return {};
  });

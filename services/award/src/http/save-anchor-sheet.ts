import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireAnchor } from '../calibration/require-anchor';
import { checkMarks } from '../judging/check-marks';
import { requireDeclared } from '../judging/require-declared';
import { saveAnchorSheet } from '../store/save-anchor-sheet';

/** Autosave of an anchor sheet, by the same rules for marks as a real one. */
export const serveSaveAnchorSheet = (award: Award) =>
  route(awardRoutes.saveAnchorSheet, async ({ params: { contestId, entryId }, body: { marks }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    await requireDeclared(award, { contestId, jurorId });
    await requireAnchor(award.database, { contestId, entryId });
    checkMarks(contest, marks);
    const key = { contestId, entryId, jurorId };
    await saveAnchorSheet(award.database, { key, state: 'draft', marks, savedAtMs: award.clock.nowMs() });
    return {};
  });

import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireAnchor } from '../calibration/require-anchor';
import { checkComplete, checkMarks } from '../judging/check-marks';
import { requireDeclared } from '../judging/require-declared';
import { saveAnchorSheet } from '../store/save-anchor-sheet';

/** Seals an anchor sheet: complete, for good, and outside of every tally. */
export const serveSealAnchorSheet = (award: Award) =>
  route(awardRoutes.sealAnchorSheet, async ({ params: { contestId, entryId }, body: { marks }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    await requireDeclared(award, { contestId, jurorId });
    await requireAnchor(award.database, { contestId, entryId });
    checkMarks(contest, marks);
    checkComplete(contest, marks);
    const key = { contestId, entryId, jurorId };
    await saveAnchorSheet(award.database, { key, state: 'sealed', marks, savedAtMs: award.clock.nowMs() });
    return {};
  });

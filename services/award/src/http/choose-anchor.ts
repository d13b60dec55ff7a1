import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { checkComplete, checkMarks } from '../judging/check-marks';
import { ballotId } from '../store/ids';

/** Chooses an anchor film with its reference marks, or corrects them, as long as no juror has sealed one. */
export const serveChooseAnchor = (award: Award) =>
  route(awardRoutes.chooseAnchor, async ({ params: { contestId, entryId }, body, signedIn }) => {
    const { database } = award;
    const { userId: chosenBy } = signedIn();
    const contest = award.contests.get(contestId);
    const _id = ballotId(contestId, entryId);
    checkMarks(contest, body.reference);
    checkComplete(contest, body.reference);
    if ((await database.ballots.exists({ _id })) !== null) throw new ContestError('anchor-is-finalist');
    if ((await database.anchorSheets.exists({ contestId, state: 'sealed' })) !== null)
      throw new ContestError('calibration-fixed');
    const cards = await award.cards(contestId, [entryId]);
    if (!cards.has(entryId)) throw new ContestError('unknown-entry');
    const others = await database.anchors.countDocuments({ contestId, _id: { $ne: _id } });
    const mostAnchors = contest.definition.jury.calibration?.mostAnchors ?? 0;
    if (others >= mostAnchors) throw new ContestError('out-of-phase', { mostAnchors });
    const anchor = { contestId, entryId, ...body, chosenBy, chosenAtMs: award.clock.nowMs() };
    await database.anchors.updateOne({ _id }, { $set: anchor }, { upsert: true });
    return {};
  });

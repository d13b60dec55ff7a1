import { commitmentRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { makeReceipt } from '../ledger/make-receipt';
import type { Ballot } from '../store/ballot';
import { ballotId, sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

/** The juror's own receipt for the own sealed sheet; there is none for a draft and none for anybody else. */
export const serveGetProof = (award: Award) =>
  route(commitmentRoutes.getProof, async ({ params: { contestId, entryId }, signedIn }) => {
    const { database } = award;
    const { userId: jurorId } = signedIn();
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    const [sheet, ballot] = await Promise.all([
      database.sheets.findById(sheetId({ contestId, entryId, jurorId })).lean<Sheet>().exec(),
      database.ballots.findById(ballotId(contestId, entryId)).lean<Ballot>().exec(),
    ]);
    if (sheet === null || ballot === null || sheet.seal === null) throw new ContestError('not-found', { entryId });
    return makeReceipt(award, { sheet, seal: sheet.seal, code: ballot.code });
  });

import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openLooks } from '../diagnostics/open-looks';
import { recuseFor } from '../judging/recuse-for';
import { requireAside } from '../judging/require-aside';
import { changeSheet } from '../store/change-sheet';
import type { ConflictRuling } from '../store/conflict';
import { findOpenBallot } from '../store/find-open-ballot';
import { sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

/**
 * The secretary rules on a finding. "Recuse" stands the juror aside (a sealed sheet has to be reopened first); "none" gives the film
 * back where only the register or a ruling had stood the juror aside, never where the juror did, on a device or on paper. Earlier rulings are kept.
 */
export const serveRuleConflict = (award: Award) =>
  route(awardRoutes.ruleConflict, async ({ params, body: { verdict, reason }, signedIn }) => {
    const { contestId, entryId, jurorId } = params;
    const { database, clock } = award;
    const { userId: byId, name: byName = '' } = signedIn();
    award.contests.get(contestId);
    const _id = sheetId(params);
    if ((await database.conflicts.exists({ _id })) === null) throw new ContestError('not-found');
    await findOpenBallot(database, params);
    if ((await database.locks.exists({ _id: contestId })) !== null) throw new ContestError('judging-locked');
    const nowMs = clock.nowMs();
    const sheet = await database.sheets.findById(_id).lean<Sheet>().exec();
    if (verdict === 'recuse' && sheet?.state === 'sealed') throw new ContestError('sheet-sealed');
    const ruling: ConflictRuling = { verdict, reason, byId, byName, atMs: nowMs };
    await changeDocument(database.conflicts, _id, ({ ruling: standing }) => {
      if (standing?.verdict === verdict && standing.reason === reason) return null;
      return { set: { ruling }, ...(standing === null ? {} : { push: { earlier: standing } }) };
    });
    if (verdict === 'recuse') {
      const ruled = { contestId, entryId, jurorId, nowMs, by: byId, reason };
      if (await recuseFor(database, ruled)) await openLooks(award, contestId);
      else await requireAside(database, params);
      return {};
    }
    if (sheet === null || !isGivenBack(sheet)) return {};
    await changeSheet(database, {
      key: { contestId, entryId, jurorId },
      nowMs,
      decide: (current) =>
        isGivenBack(current)
          ? { set: { state: 'draft', recusedReason: null, recusedBy: null, savedAtMs: nowMs } }
          : null,
    });
    return {};
  });

const isGivenBack = ({ state, recusedBy, recusalKeyed }: Sheet): boolean =>
  state === 'recused' && recusedBy != null && recusalKeyed == null;

import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import { groupKey } from '@hoithi/scoring';
import { insertFirst } from '@hoithi/mongo-kit';
import { createHash } from 'node:crypto';
import type { Award } from '../award';
import { openRoom } from '../council/open-room';
import { proposePrizes } from '../council/propose-prizes';
import { requireQuorum } from '../council/require-quorum';
import { showCouncil } from '../council/show-council';
import type { Lot } from '../store/lot';

/** Records the lot that was drawn in public between works whose interactions the rules do not tell apart (O13). It is drawn once. */
export const serveDrawLot = (award: Award) =>
  route(awardRoutes.drawLot, async ({ params: { contestId }, body: { entries, source, seed }, signedIn }) => {
    const { userId: recordedBy } = signedIn();
    const room = await openRoom(award, contestId);
    if (!room.contest.definition.interaction.tieChain.includes('public-lot'))
      throw new ContestError('bad-request', { entries: "no lot is in the contest's tie chain" });
    const key = groupKey(entries);
    const group = createHash('sha256').update(key).digest('hex').slice(0, 32);
    const lot: Lot = {
      _id: `${contestId}/${group}`,
      contestId,
      entries,
      source,
      seed,
      recordedBy,
      atMs: award.clock.nowMs(),
    };
    const known = await award.database.lots.findById(lot._id).lean<Lot>().exec();
    if (known === null) {
      if (groupKey(proposePrizes(room).interactionTie) !== key)
        throw new ContestError('bad-request', { entries: 'are not the open tie' });
      await requireQuorum(award, { contestId, kind: 'council' });
      await insertFirst(award.database.lots, lot);
    }
    const standing = known ?? (await award.database.lots.findById(lot._id).lean<Lot>().exec());
    if (standing?.seed !== seed || standing.source !== source) throw new ContestError('lot-drawn');
    return showCouncil(award, contestId);
  });

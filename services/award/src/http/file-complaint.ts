import { callRpc } from '@hoithi/bus';
import { awardRoutes, ContestError, ownEntries } from '@hoithi/contracts';
import { newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireInTime } from '../council/require-in-time';
import { showOwnComplaint } from '../council/show-complaint';
import { complaintKey } from '../store/complaint';
import { keepComplaint } from '../store/keep-complaint';

/** An entrant of the contest complains about the provisional result (O18). */
export const serveFileComplaint = (award: Award) =>
  route(awardRoutes.fileComplaint, async ({ params: { contestId }, body, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const atMs = award.clock.nowMs();
    await requireInTime(award, contestId, { receivedAtMs: atMs });
    const { entries } = await callRpc(award.bus, ownEntries, { contestId, userId: userId as never });
    if (entries.length === 0) throw new ContestError('not-allowed', { needs: 'an entry in this contest' });
    const kept = await keepComplaint(award.database, {
      _id: complaintKey(contestId, `${userId}-${body.complaintId}`),
      contestId,
      ...body,
      atMs,
      byUserId: userId,
      fromName: name || (entries[0]?.leaderName ?? ''),
      enteredBy: userId,
      answer: null,
      earlierAnswers: [],
      ...newOutbox([]),
    });
    return showOwnComplaint(kept);
  });

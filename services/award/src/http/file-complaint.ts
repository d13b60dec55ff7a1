import { callRpc } from '@hoithi/bus';
import { awardRoutes, ContestError, ownEntries } from '@hoithi/contracts';
import { newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { keepInTime } from '../council/keep-in-time';
import { requireInTime } from '../council/require-in-time';
import { showOwnComplaint } from '../council/show-complaint';
import { complaintKey } from '../store/complaint';
import { findKept } from '../store/keep-complaint';

/** An entrant of the contest complains about the provisional result (O18); the same again is answered the same. */
export const serveFileComplaint = (award: Award) =>
  route(awardRoutes.fileComplaint, async ({ params: { contestId }, body, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const atMs = award.clock.nowMs();
    const _id = complaintKey(contestId, `${userId}-${body.complaintId}`);
    const known = await findKept(award.database, { _id, ...body });
    if (known !== null) return showOwnComplaint(known);
    await requireInTime(award, contestId, { receivedAtMs: atMs });
    const { entries } = await callRpc(award.bus, ownEntries, { contestId, userId: userId as never });
    if (entries.length === 0) throw new ContestError('not-allowed', { needs: 'an entry in this contest' });
    const kept = await keepInTime(award, {
      _id,
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

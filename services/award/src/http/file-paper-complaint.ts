import { awardRoutes, ContestError } from '@hoithi/contracts';
import { newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { keepInTime } from '../council/keep-in-time';
import { requireInTime } from '../council/require-in-time';
import { showComplaint } from '../council/show-complaint';
import { complaintKey } from '../store/complaint';
import { findKept } from '../store/keep-complaint';

/** As clerks write an hour. */
const MINUTE_MS = 60_000;
/** A clerk's clock may be ahead of ours by so much; beyond it the date is mistyped. */
const CLOCKS_DIFFER_MS = 5 * MINUTE_MS;

/** The secretary enters a complaint on paper, under the instant at which it came in, which is never later than now. */
export const serveFilePaperComplaint = (award: Award) =>
  route(awardRoutes.filePaperComplaint, async ({ params: { contestId }, body, signedIn }) => {
    const { userId } = signedIn();
    const { receivedAtMs: told, ...complaint } = body;
    const nowMs = award.clock.nowMs();
    const _id = complaintKey(contestId, complaint.complaintId);
    const known = await findKept(award.database, { _id, ...complaint });
    if (known !== null) return showComplaint(known);
    if (told > nowMs + CLOCKS_DIFFER_MS) throw new ContestError('bad-request', { fault: 'received-in-the-future' });
    const receivedAtMs = Math.min(told, nowMs);
    await requireInTime(award, contestId, { receivedAtMs, withinMs: MINUTE_MS - 1 });
    const kept = await keepInTime(award, {
      _id,
      contestId,
      ...complaint,
      atMs: receivedAtMs,
      byUserId: null,
      enteredBy: userId,
      answer: null,
      earlierAnswers: [],
      ...newOutbox([]),
    });
    return showComplaint(kept);
  });

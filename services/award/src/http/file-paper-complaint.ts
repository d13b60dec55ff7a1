import { awardRoutes } from '@hoithi/contracts';
import { newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireInTime } from '../council/require-in-time';
import { showComplaint } from '../council/show-complaint';
import { complaintKey } from '../store/complaint';
import { keepComplaint } from '../store/keep-complaint';

/** As clerks write an hour. */
const MINUTE_MS = 60_000;

/** The secretary enters a complaint on paper, under the instant at which it came in. */
export const serveFilePaperComplaint = (award: Award) =>
  route(awardRoutes.filePaperComplaint, async ({ params: { contestId }, body, signedIn }) => {
    const { userId } = signedIn();
    const { receivedAtMs, ...complaint } = body;
    await requireInTime(award, contestId, {
      receivedAtMs: Math.min(receivedAtMs, award.clock.nowMs()),
      withinMs: MINUTE_MS - 1,
    });
    const kept = await keepComplaint(award.database, {
      _id: complaintKey(contestId, complaint.complaintId),
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

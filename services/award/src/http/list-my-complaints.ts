import { callRpc } from '@hoithi/bus';
import { awardRoutes, ownEntries } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readComplaintsState } from '../council/read-complaints-state';
import { showOwnComplaint } from '../council/show-complaint';
import type { Complaint } from '../store/complaint';
import type { Decision } from '../store/decision';

/** My own complaints, newest first, and whether I may still make one. */
export const serveListMyComplaints = (award: Award) =>
  route(awardRoutes.listMyComplaints, async ({ params: { contestId }, signedIn }) => {
    const { userId } = signedIn();
    award.contests.get(contestId);
    const { complaints, decisions } = award.database;
    const [mine, decision] = await Promise.all([
      complaints.find({ contestId, byUserId: userId }).sort({ atMs: -1 }).lean<Complaint[]>().exec(),
      decisions.findById(contestId).lean<Decision>().exec(),
    ]);
    const state = await readComplaintsState(award, contestId, decision);
    const isOpen = decision?.stage === 'provisional' && award.clock.nowMs() <= (state.closeAtMs ?? 0);
    const entries = isOpen
      ? (await callRpc(award.bus, ownEntries, { contestId, userId: userId as never })).entries
      : [];
    return { rows: mine.map(showOwnComplaint), closeAtMs: state.closeAtMs, mayComplain: entries.length > 0 };
  });

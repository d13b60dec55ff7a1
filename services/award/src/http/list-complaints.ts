import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showComplaint } from '../council/show-complaint';
import type { Complaint } from '../store/complaint';

/** All complaints, those without an answer first, then in the order they came. */
export const serveListComplaints = (award: Award) =>
  route(awardRoutes.listComplaints, async ({ params: { contestId } }) => {
    award.contests.get(contestId);
    const all = await award.database.complaints.find({ contestId }).sort({ atMs: 1 }).lean<Complaint[]>().exec();
    const isOpen = ({ answer }: Complaint): boolean => answer === null;
    return { rows: [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))].map(showComplaint) };
  });

import { paperRoutes } from '@hoithi/contracts';
import { changeDocument, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { insertFirst } from '../store/insert-first';
import type { ReportWords } from '../store/paper-records';

const EMPTY: ReportWords['words'] = { publicity: [], lessons: [], proposals: [], costs: [] };

const show = (record: ReportWords | null) => {
  const { publicity, lessons, proposals, costs } = record?.words ?? EMPTY;
  return {
    publicity: [...publicity],
    lessons: [...lessons],
    proposals: [...proposals],
    costs: costs.map((cost) => ({ ...cost })),
    savedAtMs: record?.savedAtMs ?? null,
  };
};

export const serveGetReportWords = (award: Award) =>
  route(paperRoutes.getReportWords, async ({ params: { contestId } }) => {
    award.contests.get(contestId);
    return show(await award.database.papers.reports.findById(contestId).lean<ReportWords>().exec());
  });

/** The last words saved stand; they are the secretary's own text until the report is signed. */
export const serveSaveReportWords = (award: Award) =>
  route(paperRoutes.saveReportWords, async ({ params: { contestId }, body: words, signedIn }) => {
    award.contests.get(contestId);
    const { reports } = award.database.papers;
    const saved = { words, savedAtMs: award.clock.nowMs(), byUserId: signedIn().userId };
    const first: ReportWords = { _id: contestId, ...saved, ...newOutbox([]) };
    if (await insertFirst(reports, first)) return show(first);
    return show(await changeDocument(reports, contestId, () => ({ set: saved })));
  });

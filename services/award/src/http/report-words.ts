import { paperRoutes } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
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

type Words = ReportWords['words'];

const join = (words: Words, parts: { readonly [Part in keyof Words]?: Words[Part] | undefined }): Words => ({
  publicity: parts.publicity ?? words.publicity,
  lessons: parts.lessons ?? words.lessons,
  proposals: parts.proposals ?? words.proposals,
  costs: parts.costs ?? words.costs,
});

/** Of each part the last words saved stand, so that two clerks write at one report; they are the secretary's own text until the report is signed. */
export const serveSaveReportWords = (award: Award) =>
  route(paperRoutes.saveReportWords, async ({ params: { contestId }, body: parts, signedIn }) => {
    award.contests.get(contestId);
    const { reports } = award.database.papers;
    const saved = { savedAtMs: award.clock.nowMs(), byUserId: signedIn().userId };
    const first: ReportWords = { _id: contestId, words: join(EMPTY, parts), ...saved, ...newOutbox([]) };
    if (await insertFirst(reports, first)) return show(first);
    return show(
      await changeDocument(reports, contestId, ({ words }) => ({ set: { words: join(words, parts), ...saved } })),
    );
  });

import { ContestError, paperRoutes } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { PaperIssue } from '@hoithi/papers';
import { route } from '@hoithi/platform';
import { canonicalJson } from '@hoithi/scoring';
import type { Award } from '../award';
import { findPart } from '../papers/find-part';
import { readPaperData } from '../papers/read-paper-data';
import type { IssueEntry } from '../store/paper-records';

type Address = { readonly contestId: string; readonly key: string };
type Issue = { readonly [Part in keyof PaperIssue]: NonNullable<PaperIssue[Part]> };

/** Number and date end a paper's life as a draft. They are entered once; to change them needs a reason, and the earlier ones are kept. */
export const serveIssuePaper = (award: Award) =>
  route(paperRoutes.issuePaper, async ({ params: { contestId }, body, signedIn }) => {
    const { key, date, reason } = body;
    const number = asWritten(body.number);
    refuseImpossible(date);
    const of = { contestId, key };
    const issue: Issue = { number, date };
    const data = await readPaperData(award, contestId);
    const part = findPart({ ...data, issues: { ...data.issues, [key]: issue } }, key);
    if (!part.numbered) throw new ContestError('bad-request', { key: 'is a form without a number' });
    const numberId = `${contestId}/${date.year}/${part.fullNumber}`;
    // Before the number is taken: a paper that is refused it would keep it from every other.
    const standing = await award.database.papers.issues.findById(`${contestId}/${key}`).lean<IssueEntry>().exec();
    requireReason(standing, { issue, reason });
    await takeNumber(award, { ...of, numberId });
    await record(award, of, { issue, byUserId: signedIn().userId, atMs: award.clock.nowMs(), reason });
    // Numbers that this paper no longer bears are free again.
    await award.database.papers.numbers.deleteMany({ contestId, key, _id: { $ne: numberId } });
    return issue;
  });

/** A number below ten has a nought before it (Decree 30/2020, Annex I). */
const asWritten = (number: string): string => (/^\d(?!\d)/.test(number) ? `0${number}` : number);

function refuseImpossible({ year, month, day }: Issue['date']): void {
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) {
    throw new ContestError('bad-request', { date: `${day}/${month}/${year}` });
  }
}

async function takeNumber({ database }: Award, of: Address & { readonly numberId: string }): Promise<void> {
  const { contestId, key, numberId } = of;
  if (await insertFirst(database.papers.numbers, { _id: numberId, contestId, key })) return;
  const holder = await database.papers.numbers.findById(numberId).lean<Address>().exec();
  if (holder !== null && holder.key !== key) throw new ContestError('paper-number-taken', { paper: holder.key });
}

async function record({ database }: Award, { contestId, key }: Address, entry: IssueEntry): Promise<void> {
  const { issues } = database.papers;
  const _id = `${contestId}/${key}`;
  if (await insertFirst(issues, { _id, contestId, key, ...entry, earlier: [], ...newOutbox([]) })) return;
  await changeDocument(issues, _id, ({ issue, byUserId, atMs, reason }) => {
    if (isSame(issue, entry.issue)) return null;
    requireReason({ issue }, entry);
    return { set: { ...entry }, push: { earlier: { issue, byUserId, atMs, reason } } };
  });
}

const isSame = (one: IssueEntry['issue'], other: IssueEntry['issue']): boolean =>
  canonicalJson(one) === canonicalJson(other);

/** @throws {ContestError} `reason-required` where another number or date stands already */
function requireReason(
  standing: Pick<IssueEntry, 'issue'> | null,
  { issue, reason }: Pick<IssueEntry, 'issue' | 'reason'>,
): void {
  if (standing !== null && !isSame(standing.issue, issue) && reason === null) throw new ContestError('reason-required');
}

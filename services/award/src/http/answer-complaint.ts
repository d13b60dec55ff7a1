import { awardRoutes, complaintAnswered, ContestError } from '@hoithi/contracts';
import { changeDocument, outboxEntry } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showComplaint } from '../council/show-complaint';
import type { Complaint, ComplaintAnswer } from '../store/complaint';
import type { Decision } from '../store/decision';

/** Answers a complaint in words. Until the final decision the answer may be corrected by who has read it; the earlier one is kept. */
export const serveAnswerComplaint = (award: Award) =>
  route(awardRoutes.answerComplaint, async ({ params: { contestId, complaintId }, body, signedIn, correlationId }) => {
    const { userId: byUserId, name: byName = '' } = signedIn();
    const { answeredAtMs, ...said } = body;
    award.contests.get(contestId);
    const { complaints, decisions } = award.database;
    const found = await complaints.findOne({ contestId, complaintId }).lean<Complaint>().exec();
    if (found === null) throw new ContestError('not-found');
    const decision = await decisions.findById(contestId).lean<Decision>().exec();
    if (decision?.stage === 'final') throw new ContestError('council-decided');
    const given: ComplaintAnswer = { ...said, atMs: award.clock.nowMs(), byUserId, byName };
    const facts = answeredFacts(found, { atMs: given.atMs, correlationId });
    const answered = await changeDocument(complaints, found._id, ({ answer }) => {
      if (answer === null) return { set: { answer: given }, facts };
      const isSame = answer.upheld === said.upheld && answer.text === said.text;
      if (isSame) return null;
      if (answer.atMs !== answeredAtMs) throw new ContestError('changed-meanwhile');
      return { set: { answer: given }, push: { earlierAnswers: answer }, facts };
    });
    if (answered === null) throw new ContestError('not-found');
    award.relay.wake();
    return showComplaint(answered);
  });

/** Who complained on paper is told on paper. */
function answeredFacts(
  { _id, contestId, complaintId, byUserId, code }: Complaint,
  of: { readonly atMs: number; readonly correlationId: string },
) {
  if (byUserId === null) return [];
  const payload = { contestId, complaintId, userId: byUserId, code, atMs: of.atMs } as never;
  return [
    outboxEntry(complaintAnswered, payload, { contestId, factId: `complaint-answered:${_id}:${of.atMs}`, ...of }),
  ];
}

import type { ContestLife } from '../contest-life';
import { patched } from '@temporalio/workflow';
import { reach } from './reach';

const OVERDUE = 'overdue-final';
const ALARM = {
  vi: 'Đã qua hạn ra quyết định chính thức. Ban Tổ chức cần trả lời hết khiếu nại và xác nhận quyết định, hoặc dời hạn kèm lý do.',
  en: 'The day of the final decision has passed. The council has to answer every complaint and confirm its decision, or move the day with a reason.',
};

/**
 * The provisional result is public and may be complained about until its window closes (O18); then the council confirms the
 * decision, changed or not. Late is said aloud and waited out; nothing is confirmed by a clock.
 */
export async function hearComplaints(contest: ContestLife): Promise<void> {
  contest.change({ phase: 'complaints' });
  const { decisionId, calendar } = contest.state;
  // Since 2026-11-28: contests whose provisional result came without a letter are over by the end of 2027, then this may go.
  if (decisionId !== null && patched('provisional-letters')) {
    const { complaintsCloseAtMs } = calendar;
    contest.tellResults({ kind: 'provisional-result', decisionId, complaintsCloseAtMs });
  }
  await reach(contest, 'complaintsCloseAtMs');
  const done = () => contest.state.finalDecisionId !== null;
  const deadlineMs = () => contest.state.calendar.finalAtMs;
  const summary = 'chờ quyết định chính thức';
  while ((await contest.rest({ done, deadlineMs, summary })) === 'deadline') {
    const missed = deadlineMs();
    contest.attention.raise({ key: OVERDUE, kind: 'overdue', sentence: ALARM, owner: 'council' });
    await contest.rest({ done: () => done() || deadlineMs() !== missed, deadlineMs: () => null, summary });
    contest.attention.clear(OVERDUE);
  }
}

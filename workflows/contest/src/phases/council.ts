import type { ContestLife } from '../contest-life';

const OVERDUE = 'overdue-council';
const ALARM = {
  vi: 'Đã qua ngày họp xét giải mà chưa có quyết định. Ban Tổ chức cần họp, hoặc dời ngày họp kèm lý do.',
  en: 'The day of the council has passed without a decision. It has to meet, or its day be moved with a reason.',
};

/** The council decides (R8, R19). Late is said aloud and waited out; nothing is decided by a clock. */
export async function awaitDecision(contest: ContestLife): Promise<void> {
  contest.change({ phase: 'council' });
  const done = () => contest.state.decisionId !== null;
  const deadlineMs = () => contest.state.calendar.councilAtMs;
  const summary = 'chờ quyết định của Ban Tổ chức';
  while ((await contest.rest({ done, deadlineMs, summary })) === 'deadline') {
    const missed = deadlineMs();
    contest.attention.raise({ key: OVERDUE, kind: 'overdue', sentence: ALARM, owner: 'council' });
    await contest.rest({ done: () => done() || deadlineMs() !== missed, deadlineMs: () => null, summary });
    contest.attention.clear(OVERDUE);
  }
}

import { onCommand } from '@hoithi/temporal-kit/workflow';
import { patched, setHandler } from '@temporalio/workflow';
import type { ContestLife } from './contest-life';
import { viewContest } from './contest-view';
import { decideCouncil } from './decide-council';
import { decideFinal } from './decide-final';
import { decideMove, effectiveInstant } from './decide-move';
import {
  contestViewQuery,
  councilDecidedUpdate,
  councilFinalisedUpdate,
  moveMilestoneUpdate,
  resolveContestAttentionUpdate,
  type CalendarMove,
  type ProvisionalDecision,
} from './messages';
import { moveCalendar } from './move-calendar';

/** Every message a contest understands; registered before the first await. */
export function registerCommands(contest: ContestLife): void {
  const common = { view: () => viewContest(contest.state), handledIds: contest.state.handledIds };
  onCommand(moveMilestoneUpdate, {
    ...common,
    description: 'Dời một mốc của lịch kèm lý do; mốc trong quá khứ nghĩa là làm ngay. Mọi bài được báo lịch mới.',
    decide: (move) => decideMove(contest.state, move, Date.now()),
    apply: (move) => moveMilestone(contest, move),
  });
  onCommand(councilDecidedUpdate, {
    ...common,
    description: 'Ban Tổ chức đã có kết quả dự kiến; bắt đầu thời hạn khiếu nại.',
    decide: (decision) => decideCouncil(contest.state, decision),
    apply: (decision) => takeDecision(contest, decision),
  });
  onCommand(councilFinalisedUpdate, {
    ...common,
    description: 'Đã trả lời hết khiếu nại và xác nhận quyết định; kết quả được gửi đến từng bài.',
    decide: (decision) => decideFinal(contest.state, decision, Date.now()),
    apply: ({ decisionId }) => contest.change({ finalDecisionId: decisionId }),
  });
  onCommand(resolveContestAttentionUpdate, {
    ...common,
    description: 'Đã khắc phục: làm lại bước bị lỗi thêm một lần.',
    decide: () =>
      contest.attention.canRetry
        ? { ok: true, repeat: false }
        : { ok: false, code: 'out-of-phase', facts: { phase: contest.state.phase } },
    apply: () => contest.attention.retryAll(),
  });
  setHandler(contestViewQuery, () => viewContest(contest.state), { description: 'Cuộc thi đang ở đâu, chờ gì.' });
}

/** The window for complaints is never shorter than the rules promise, however late the council was; the entries hear of it. */
function takeDecision(contest: ContestLife, decision: ProvisionalDecision): void {
  const { calendar } = contest.state;
  const complaintsCloseAtMs = Math.max(calendar.complaintsCloseAtMs, decision.complaintsCloseAtMs ?? 0);
  const finalAtMs = Math.max(calendar.finalAtMs, decision.finalAtMs ?? 0);
  const isSame = complaintsCloseAtMs === calendar.complaintsCloseAtMs && finalAtMs === calendar.finalAtMs;
  contest.change({ decisionId: decision.decisionId, calendar: { ...calendar, complaintsCloseAtMs, finalAtMs } });
  if (isSame) return;
  contest.note({ calendarRevision: contest.state.revision });
  contest.tellEntries();
}

/** The move stands at once with its trace; the entries are told beside it, reliably, by an outbox. */
function moveMilestone(contest: ContestLife, move: Omit<CalendarMove, 'atMs'>): void {
  // The calendar it was opened with is the first revision, also when a move comes with the very first task. Since 2026-11-28.
  if (contest.state.revision === 0 && patched('opening-first')) contest.change({});
  const atMs = Date.now();
  const { calendar, moves } = contest.state;
  contest.change({
    calendar: moveCalendar(calendar, move.milestone, effectiveInstant(move.toAtMs, atMs)),
    moves: [...moves, { ...move, atMs }],
  });
  contest.note({ calendarRevision: contest.state.revision });
  contest.tellEntries();
}

import { onCommand } from '@hoithi/temporal-kit/workflow';
import { setHandler } from '@temporalio/workflow';
import type { ContestLife } from './contest-life';
import { viewContest } from './contest-view';
import { decideCouncil } from './decide-council';
import { decideMove, effectiveInstant } from './decide-move';
import {
  contestViewQuery,
  councilDecidedUpdate,
  moveMilestoneUpdate,
  resolveContestAttentionUpdate,
  type CalendarMove,
} from './messages';

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
    description: 'Ban Tổ chức đã quyết định; kết quả được gửi đến từng bài.',
    decide: (decision) => decideCouncil(contest.state, decision),
    apply: ({ decisionId }) => contest.change({ decisionId }),
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

/** The move stands at once with its trace; the entries are told beside it, reliably, by an outbox. */
function moveMilestone(contest: ContestLife, move: Omit<CalendarMove, 'atMs'>): void {
  const atMs = Date.now();
  const { calendar, moves } = contest.state;
  contest.change({
    calendar: { ...calendar, [move.milestone]: effectiveInstant(move.toAtMs, atMs) },
    moves: [...moves, { ...move, atMs }],
  });
  contest.note({ calendarRevision: contest.state.revision });
  contest.tellEntries();
}

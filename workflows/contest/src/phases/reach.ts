import type { EntryMilestone } from '@hoithi/entry';
import type { ContestLife } from '../contest-life';

const SUMMARIES: Readonly<Record<EntryMilestone, string>> = {
  closeAtMs: 'chờ hạn nộp',
  screeningCloseAtMs: 'chờ hết hạn sơ loại',
  publishAtMs: 'chờ giờ đăng chung',
  judgingOpenAtMs: 'chờ mở vòng chấm',
  judgingLockAtMs: 'chờ khoá chấm',
  freezeAtMs: 'chờ chốt tương tác',
  councilAtMs: 'chờ họp xét giải',
  complaintsCloseAtMs: 'chờ hết hạn khiếu nại',
  finalAtMs: 'chờ quyết định chính thức',
};

/** Waits for a milestone, wherever it is moved to meanwhile. The closing instant itself is still on time (O5). */
export async function reach(contest: ContestLife, milestone: EntryMilestone): Promise<void> {
  const graceMs = milestone === 'closeAtMs' ? 1 : 0;
  await contest.rest({
    done: () => false,
    deadlineMs: () => contest.state.calendar[milestone] + graceMs,
    summary: SUMMARIES[milestone],
  });
}

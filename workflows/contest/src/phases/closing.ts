import { services } from '../activities';
import type { ContestLife } from '../contest-life';
import { reach } from './reach';

const STEP = { key: 'close-list', name: { vi: 'chốt danh sách bài dự thi', en: 'fix the list of entries' } };

/** Entries are open until the closing instant; then the list is fixed (R14). */
export async function closeEntries(contest: ContestLife): Promise<void> {
  await reach(contest, 'closeAtMs');
  const list = await contest.attention.attempt(STEP, () =>
    services.closeList.executeWithOptions({ summary: 'chốt danh sách' }, [
      { contestId: contest.input.contestId, closedAtMs: contest.state.calendar.closeAtMs },
    ]),
  );
  contest.note({ list });
  contest.change({ phase: 'screening' });
  // An entry that was submitted while a move was being told may have started with the calendar before it.
  if (contest.state.moves.length > 0) contest.tellEntries();
}

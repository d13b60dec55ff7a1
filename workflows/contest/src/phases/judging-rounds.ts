import { runUnless, waitUntil } from '@hoithi/temporal-kit/workflow';
import { services } from '../activities';
import type { ContestLife } from '../contest-life';
import type { JudgingRound } from '../state';
import { reach } from './reach';

const STEP = { key: 'judging-rounds', name: { vi: 'tính lịch nhắc giám khảo', en: 'plan the reminders to the jury' } };

/**
 * Waits for the lock (R17) and does what is due on the way: reminders to jurors with films left, and the head of the sheets' log.
 * The rounds run beside the wait: whatever happens to them, the lock comes when it is due.
 */
export async function passJudgingRounds(contest: ContestLife): Promise<void> {
  let isLocked = false;
  const lock = reach(contest, 'judgingLockAtMs').finally(() => {
    isLocked = true;
  });
  const rounds = runUnless(
    () => isLocked,
    () => goRounds(contest),
  );
  await Promise.all([lock, rounds]);
}

/** Round after round until the lock ends it; a moved lock is planned anew. */
async function goRounds(contest: ContestLife): Promise<never> {
  for (;;) {
    const lockAtMs = contest.state.calendar.judgingLockAtMs;
    const round = await planRound(contest, lockAtMs);
    const end = await waitUntil({
      done: () => contest.state.calendar.judgingLockAtMs !== lockAtMs,
      deadlineMs: () => round?.atMs ?? null,
      summary: 'chờ lượt nhắc giám khảo',
    });
    if (end === 'done' || round === null) continue;
    contest.note({ lastRoundAtMs: round.atMs });
    contest.doRound(round);
  }
}

/** What is due when is the contest's data, which award reads. */
async function planRound(contest: ContestLife, lockAtMs: number): Promise<JudgingRound | null> {
  const { calendar, lastRoundAtMs } = contest.state;
  const openAtMs = Math.min(calendar.judgingOpenAtMs, lockAtMs);
  const { round } = await contest.attention.attempt(STEP, () =>
    services.nextJudgingRound.executeWithOptions({ summary: 'lượt nhắc kế tiếp' }, [
      { contestId: contest.input.contestId, openAtMs, lockAtMs, afterMs: Math.max(openAtMs, lastRoundAtMs ?? 0) },
    ]),
  );
  return round;
}

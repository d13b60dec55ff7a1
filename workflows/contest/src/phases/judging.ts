import { services } from '../activities';
import type { ContestLife } from '../contest-life';
import { reach } from './reach';

const STEP = { key: 'lock-judging', name: { vi: 'khoá phiếu chấm', en: 'lock the score sheets' } };

/** The jury judges until the lock (R17); unsealed drafts stay out of the tally. */
export async function passJudging(contest: ContestLife): Promise<void> {
  if (contest.isBefore('judging')) {
    contest.change({ phase: 'judging' });
    contest.notify('judging-open');
  }
  await reach(contest, 'judgingLockAtMs');
  const { sealedSheets, missingSheets, belowMinimum } = await contest.attention.attempt(STEP, () =>
    services.lockJudging.executeWithOptions({ summary: 'khoá chấm' }, [
      { contestId: contest.input.contestId, lockedAtMs: contest.state.calendar.judgingLockAtMs },
    ]),
  );
  contest.note({ judging: { sealedSheets, missingSheets, belowMinimum } });
}

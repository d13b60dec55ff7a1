import { patched } from '@temporalio/workflow';
import { services } from '../activities';
import type { ContestLife } from '../contest-life';
import { passJudgingRounds } from './judging-rounds';
import { reach } from './reach';

const STEP = { key: 'lock-judging', name: { vi: 'khoá phiếu chấm', en: 'lock the score sheets' } };

/** The jury judges until the lock (R17), reminded on the way; unsealed drafts stay out of the tally. */
export async function passJudging(contest: ContestLife): Promise<void> {
  if (contest.isBefore('judging')) {
    contest.change({ phase: 'judging' });
    contest.notify('judging-open');
  }
  // Contests that were already judging when rounds came wait as they did; the old branch may go with the last of them (after 2027-06).
  const hasRounds = patched('judging-rounds');
  if (hasRounds) await passJudgingRounds(contest);
  else await reach(contest, 'judgingLockAtMs');
  const { sealedSheets, missingSheets, belowMinimum } = await contest.attention.attempt(STEP, () =>
    services.lockJudging.executeWithOptions({ summary: 'khoá chấm' }, [
      { contestId: contest.input.contestId, lockedAtMs: contest.state.calendar.judgingLockAtMs },
    ]),
  );
  contest.note({ judging: { sealedSheets, missingSheets, belowMinimum } });
  if (hasRounds) contest.doRound({ atMs: contest.state.calendar.judgingLockAtMs, reminds: false, publishes: true });
}

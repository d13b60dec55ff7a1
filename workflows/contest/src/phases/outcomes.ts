import { rounds } from '../activities';
import type { ContestLife } from '../contest-life';
import { patched } from '@temporalio/workflow';
import { standingDecision } from '../standing-decision';

const STEP = { key: 'outcomes', name: { vi: 'báo kết quả đến từng bài', en: 'send the outcomes to the entries' } };

/** Every finalist hears the outcome of the one decision, after every entry knows the calendar that led to it. */
export async function fanOutOutcomes(contest: ContestLife): Promise<void> {
  const decisionId = standingDecision(contest.state);
  if (decisionId === null) throw new TypeError('outcomes were to go out without a decision');
  contest.change({ phase: 'outcomes' });
  const isChanged = contest.state.decisionId !== null && contest.state.decisionId !== decisionId;
  // Since 2026-11-28, like the letters about the provisional result.
  if (isChanged && patched('changed-letters')) {
    contest.tellResults({ kind: 'result-changed', decisionId, complaintsCloseAtMs: null });
  }
  await contest.entriesTold();
  const { told } = await contest.attention.attempt(STEP, () =>
    rounds.fanOutOutcomes.executeWithOptions({ summary: 'báo kết quả' }, [
      { contestId: contest.input.contestId, decisionId },
    ]),
  );
  contest.note({ outcomesTold: told });
}

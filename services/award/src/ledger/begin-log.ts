import { toScoreBookRules } from '@hoithi/contest';
import { hashRules } from '@hoithi/scoring';
import type { Award } from '../award';
import { appendLeaf } from '../store/append-leaf';

/** The first leaf of a log is the hash of the scoring rules, before any sheet; a log that has begun stays as it is. */
export async function beginLog(award: Award, contestId: string): Promise<void> {
  const hash = hashRules(toScoreBookRules(award.contests.get(contestId)));
  await appendLeaf(award.database, contestId, { kind: 'rules', hash, atMs: award.clock.nowMs() });
}

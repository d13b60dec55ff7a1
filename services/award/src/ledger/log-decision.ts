import { hashStatement } from '@hoithi/scoring';
import type { Award } from '../award';
import { makeStatement } from '../council/make-statement';
import { readRoom } from '../council/read-room';
import { appendLeaf } from '../store/append-leaf';

/** Writes the standing decision into the log: from then on prizes, counts, rules and program of the result are held to it. */
export async function logDecision(award: Award, contestId: string): Promise<void> {
  if ((await award.database.decisions.exists({ _id: contestId })) === null) return;
  const room = await readRoom(award, contestId);
  const statement = room === null ? null : makeStatement(award, room);
  if (room === null || statement === null) return;
  const atMs = room.decision?.finalAtMs ?? statement.decision.atMs;
  await appendLeaf(award.database, contestId, { kind: 'decision', hash: hashStatement(statement), atMs });
}

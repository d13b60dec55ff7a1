import { insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import { entryIdsByCode, readRoom } from '../council/read-room';
import type { Deliberation } from '../store/deliberation';
import { stopPlan } from './stop-plan';

/**
 * Says once how judging ended by its stop rule; null before the lock. Where the marks do not tell films apart at a prize border, the
 * jury's talk on exactly these is open from here on. Asked again, the first word stands. Whoever looks first opens it: advice never
 * holds the lock up.
 */
export async function openDeliberation(award: Award, contestId: string): Promise<Deliberation | null> {
  const { deliberations } = award.database;
  const standing = await deliberations.findById(contestId).lean<Deliberation>().exec();
  if (standing !== null) return standing;
  const room = await readRoom(award, contestId);
  if (room === null) return null;
  const { state, confidencePercent, deliberate } = stopPlan(room);
  const idOf = entryIdsByCode(room.ballots);
  const opened: Deliberation = {
    _id: contestId,
    state: state === 'deliberate' || state === 'sure' ? state : 'cannot-tell',
    stopAtPercent: room.contest.definition.jury.stopAtConfidencePercent,
    confidencePercent,
    entryIds: deliberate.flatMap((code) => idOf.get(code) ?? []),
    openedAtMs: award.clock.nowMs(),
    conclusion: null,
    earlier: [],
    ...newOutbox([]),
  };
  await insertFirst(deliberations, opened);
  return deliberations.findById(contestId).lean<Deliberation>().exec();
}

import { lookRequested } from '@hoithi/contracts';
import { outboxEntry, type OutboxEntry } from '@hoithi/mongo-kit';
import type { Look } from '../store/look';

/** Tells the house that a juror is asked to look again, so that whoever finished long ago gets a letter of it. */
export function lookFact(
  look: Pick<Look, '_id' | 'contestId' | 'jurorId' | 'openedAtMs'>,
  untilMs: number,
): OutboxEntry {
  const { _id: lookId, contestId, jurorId, openedAtMs: atMs } = look;
  const factId = `look-requested:${lookId}`;
  return outboxEntry(lookRequested, { contestId, lookId, jurorId, untilMs, atMs } as never, {
    contestId,
    factId,
    correlationId: factId,
    atMs,
  });
}

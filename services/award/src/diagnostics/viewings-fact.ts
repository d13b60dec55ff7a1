import { viewingsAssigned } from '@hoithi/contracts';
import { outboxEntry, type OutboxEntry } from '@hoithi/mongo-kit';
import type { ViewingRound } from '../store/viewing-round';

/** Tells the house who owes how many films more, and until when; one fact per round, so that each juror gets one letter of it. */
export function viewingsFact(
  round: Pick<ViewingRound, 'contestId' | 'planId' | 'viewings' | 'atMs'>,
  of: { readonly untilMs: number; readonly correlationId: string },
): OutboxEntry {
  const { contestId, planId, viewings, atMs } = round;
  const films = new Map<string, number>();
  for (const { jurorId } of viewings) films.set(jurorId, (films.get(jurorId) ?? 0) + 1);
  const jurors = [...films].map(([jurorId, count]) => ({ jurorId, films: count }));
  return outboxEntry(viewingsAssigned, { contestId, planId, jurors, untilMs: of.untilMs, atMs } as never, {
    contestId,
    factId: `viewings-assigned:${contestId}:${planId}`,
    correlationId: of.correlationId,
    atMs,
  });
}

import type { EntryOutcome } from '../store/decision';
import type { AskedDecision } from './asked-decision';

/** The outcome of every entry of the book; a jury prize names the outcome where an entry also wins the interaction prize. */
export function entryOutcomes(of: {
  readonly entryIds: readonly string[];
  readonly asked: AskedDecision;
  readonly interactionPrizeId: string | null;
}): readonly EntryOutcome[] {
  const prizeOf = new Map<string, string>();
  const { interactionWinner } = of.asked;
  if (interactionWinner !== null && of.interactionPrizeId !== null)
    prizeOf.set(interactionWinner, of.interactionPrizeId);
  for (const { prizeId, entries } of of.asked.awards) for (const entryId of entries) prizeOf.set(entryId, prizeId);
  return of.entryIds.toSorted().map((entryId): EntryOutcome => {
    const prizeId = prizeOf.get(entryId) ?? null;
    return { entryId, outcome: prizeId === null ? 'no-prize' : 'prize', prizeId };
  });
}

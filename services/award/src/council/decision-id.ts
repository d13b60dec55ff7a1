import { canonicalJson } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import type { Awarded } from '../store/decision';

/** The same content has the same id, whatever the order it is sent in. */
export function decisionIdOf(contestId: string, asked: Awarded): string {
  const { interactionWinner, changes, overBudgetReason } = asked;
  const awards = asked.awards
    .filter((award) => award.entries.length > 0)
    .map(({ prizeId, entries }) => ({ prizeId, entries: entries.toSorted() }))
    .toSorted((a, b) => (a.prizeId < b.prizeId ? -1 : 1));
  const content = { contestId, awards, interactionWinner, changes, ...(overBudgetReason ? { overBudgetReason } : {}) };
  return `decision-${createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 24)}`;
}

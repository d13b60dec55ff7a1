import type { PaperData } from '@hoithi/papers';
import type { Room } from '../council/read-room';
import type { EarlierDecision } from '../store/decision';

/** The council's decision with its earlier editions, by code. */
export function paperDecision({ decision, ballots }: Pick<Room, 'decision' | 'ballots'>): PaperData['decision'] {
  if (decision === null) return null;
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const code = (entryId: string): string => codeOf.get(entryId) ?? entryId;
  const show = ({ decisionId, atMs, awards, interactionWinner, changes, overBudgetReason }: EarlierDecision) => ({
    decisionId,
    decidedAtMs: atMs,
    awards: awards.map(({ prizeId, entries }) => ({ prizeId, codes: entries.map(code) })),
    interactionWinner: interactionWinner === null ? null : code(interactionWinner),
    changes,
    overBudgetReason,
  });
  return { ...show(decision), earlier: decision.earlier.map(show) };
}

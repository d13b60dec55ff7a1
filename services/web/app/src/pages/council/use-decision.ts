import { useState } from 'react';
import type { ContestCard, Council } from '../../api/shapes';
import { changedPrizes, costDong, decisionBody, proposedAwards, type Awards, type DecisionBody } from './plan-decision';

const SHORTEST_REASON = 3;

export type Decision = {
  readonly awards: Awards;
  readonly winner: string | null;
  readonly reasons: Readonly<Record<string, string>>;
  readonly changed: readonly string[];
  readonly missingReasons: number;
  readonly costDong: number;
  readonly body: DecisionBody;
  readonly award: (prizeId: string, entries: readonly string[]) => void;
  readonly win: (entryId: string | null) => void;
  readonly explain: (prizeId: string, reason: string) => void;
};

/** The id under which a change of the interaction prize is explained. */
export const sidePrizeId = (contest: ContestCard): string => contest.definition.prizes.interaction?.id ?? 'interaction';

/** The decision as it is being made: begins with the proposal, knows its cost and which changes lack a reason. */
export function useDecision(council: Council, contest: ContestCard): Decision {
  const [awards, setAwards] = useState<Awards>(() => proposedAwards(council));
  const [winner, setWinner] = useState<string | null>(council.interaction?.proposed ?? null);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const side = contest.definition.prizes.interaction;
  const changed = changedPrizes(council, awards, { prizeId: sidePrizeId(contest), winner });
  return {
    awards,
    winner,
    reasons,
    changed,
    missingReasons: changed.filter((prizeId) => (reasons[prizeId] ?? '').trim().length < SHORTEST_REASON).length,
    costDong: costDong(council, awards, winner === null ? 0 : (side?.valueDong ?? 0)),
    body: decisionBody(awards, winner, reasons, changed),
    award: (prizeId, entries) => setAwards({ ...awards, [prizeId]: entries }),
    win: setWinner,
    explain: (prizeId, reason) => setReasons({ ...reasons, [prizeId]: reason }),
  };
}

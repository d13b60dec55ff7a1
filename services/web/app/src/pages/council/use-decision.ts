import { useState } from 'react';
import type { ContestCard, Council } from '../../api/shapes';
import { sidePrizeBeside } from './side-prize-beside';
import { type Awards, baseOf, changedPrizes, costDong, decisionBody, type DecisionBody } from './plan-decision';

const SHORTEST_REASON = 3;

export type Decision = {
  readonly awards: Awards;
  readonly winner: string | null;
  readonly reasons: Readonly<Record<string, string>>;
  readonly changed: readonly string[];
  /** Given to fewer works than it began with. */
  readonly reduced: (prizeId: string) => boolean;
  readonly missingReasons: number;
  readonly costDong: number;
  readonly overBudgetReason: string;
  readonly body: DecisionBody;
  /** The same without reasons that are not written yet, for the preview. */
  readonly tentative: DecisionBody;
  readonly award: (prizeId: string, entries: readonly string[]) => void;
  readonly awardAll: (awards: Awards) => void;
  readonly win: (entryId: string | null) => void;
  readonly explain: (prizeId: string, reason: string) => void;
  readonly explainBudget: (reason: string) => void;
  readonly reset: () => void;
};

/** The id under which a change of the interaction prize is explained. */
export const sidePrizeId = (contest: ContestCard): string => contest.definition.prizes.interaction?.id ?? 'interaction';

const isReason = (text: string | undefined): boolean => (text ?? '').trim().length >= SHORTEST_REASON;

/** The decision as it is being made: knows its cost and which changes lack a reason. */
export function useDecision(council: Council, contest: ContestCard): Decision {
  const start = baseOf(council);
  const [awards, setAwards] = useState<Awards>(start.awards);
  /** Undefined until somebody chooses: then it is whom the rules give it. */
  const [chosen, setChosen] = useState<string | null>();
  const base = sidePrizeBeside(council, contest, start, awards);
  const winner = chosen === undefined ? base.winner : chosen;
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [overBudgetReason, setOverBudgetReason] = useState('');
  const side = contest.definition.prizes.interaction;
  const changed = changedPrizes(base, awards, { prizeId: sidePrizeId(contest), winner });
  const cost = costDong(council, awards, winner === null ? 0 : (side?.valueDong ?? 0));
  const budgetReason = cost > council.budgetDong && isReason(overBudgetReason) ? overBudgetReason.trim() : null;
  const plan = { awards, winner, reasons, changed, overBudgetReason: budgetReason };
  const explained = changed.filter((prizeId) => isReason(reasons[prizeId]));
  return {
    awards,
    winner,
    reasons,
    changed,
    reduced: (prizeId) => (awards[prizeId]?.length ?? 0) < (base.awards[prizeId]?.length ?? 0),
    missingReasons: changed.length - explained.length + (cost > council.budgetDong && budgetReason === null ? 1 : 0),
    costDong: cost,
    overBudgetReason,
    body: decisionBody(plan),
    tentative: decisionBody({ ...plan, changed: explained }),
    award: (prizeId, entries) => setAwards({ ...awards, [prizeId]: entries }),
    awardAll: (all) => setAwards({ ...awards, ...all }),
    win: (entryId) => setChosen(entryId === base.winner ? undefined : entryId),
    explain: (prizeId, reason) => setReasons({ ...reasons, [prizeId]: reason }),
    explainBudget: setOverBudgetReason,
    reset: () => {
      setAwards(base.awards);
      setChosen(undefined);
      setReasons({});
      setOverBudgetReason('');
    },
  };
}

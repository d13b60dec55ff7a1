import { rpc } from '@hoithi/bus';
import { ContestError, listOutcomes } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import type { Decision } from '../store/decision';

/** Pages through the outcomes of the decision in order of entry id; entries that left judging since are not told. */
export const serveListOutcomes = ({ contests, database }: Award) =>
  rpc(listOutcomes, async ({ contestId, decisionId, after, limit }) => {
    contests.get(contestId);
    const decision = await database.decisions.findById(contestId).lean<Decision>().exec();
    if (decision?.decisionId !== decisionId) throw new ContestError('not-found', { decisionId });
    const closed = await database.ballots.find({ contestId, state: 'closed' }).lean<Ballot[]>().exec();
    const gone = new Set(closed.map((ballot) => ballot.entryId));
    const rest = decision.outcomes.filter(({ entryId }) => !gone.has(entryId) && (after === null || entryId > after));
    const wonBefore = prizesBefore(decision);
    const page = rest.slice(0, limit).map((outcome) => {
      const prizeId = wonBefore?.get(outcome.entryId);
      return prizeId === undefined || prizeId === outcome.prizeId ? outcome : { ...outcome, before: { prizeId } };
    });
    return { outcomes: page, next: rest.length > limit ? (page.at(-1)?.entryId ?? null) : null };
  });

/** What the edition before gave each work; null where this is the first. */
function prizesBefore({ earlier }: Decision): ReadonlyMap<string, string | null> | null {
  const last = earlier.at(-1);
  return last === undefined ? null : new Map(last.outcomes.map(({ entryId, prizeId }) => [entryId, prizeId]));
}

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
    const page = rest.slice(0, limit);
    return { outcomes: page, next: rest.length > limit ? (page.at(-1)?.entryId ?? null) : null };
  });

import type { Contest } from '@hoithi/contest';
import type { Meeting } from '../store/meeting';
import type { AskedDecision, DecisionQuestion } from './asked-decision';
import { changedPrizes } from './changed-prizes';
import type { DecisionFault } from './decision-faults';
import { countQuorum } from './count-quorum';
import { votesNeeded } from './votes-needed';

export type VoteQuestion = Pick<DecisionQuestion, 'contest' | 'proposal' | 'asked' | 'left'> & {
  /** After the complaints only what is changed needs a vote of its own. */
  readonly stage: 'provisional' | 'final';
  readonly meeting: Pick<Meeting, 'form' | 'members'> | null;
};

type Vote = Meeting['form']['votes'][number];

/**
 * Where a decision is not what the meeting voted (R19): a work without a majority for its prize, or a motion that was carried and
 * is not followed. A prize that nobody gets needs no vote; a vote that it stays ungiven counts where there is one.
 */
export function findVoteFaults(question: VoteQuestion): readonly DecisionFault[] {
  const { contest, meeting, stage } = question;
  const changed = new Set(changedPrizes(question).map(({ prizeId }) => prizeId));
  // Nothing has to be met for where nothing changes; but what a meeting has carried, it has carried.
  if (stage === 'final' && changed.size === 0 && !isBinding(contest, meeting)) return [];
  if (meeting === null) return [{ code: 'no-meeting', prizeId: null, entryId: null }];
  const needed = votesNeeded(contest, meeting);
  const { votes } = meeting.form;
  const voicesFor = (prizeId: string, entryId: string | null): number =>
    votes.find((vote) => vote.prizeId === prizeId && vote.entryId === entryId)?.for ?? 0;
  const given = awardedPairs(contest, question.asked);
  const lacking = given
    .filter(({ prizeId }) => stage === 'provisional' || changed.has(prizeId))
    .filter(({ prizeId, entryId }) => voicesFor(prizeId, entryId) < needed)
    .map(({ prizeId, entryId }): DecisionFault => {
      const facts = { votesFor: voicesFor(prizeId, entryId), votesNeeded: needed };
      return { code: 'no-majority', prizeId, entryId, facts };
    });
  const ignored = votes
    .filter((vote) => vote.for >= needed && !question.left.has(vote.entryId ?? '') && !isFollowed(vote, given))
    .map(({ prizeId, entryId }): DecisionFault => ({ code: 'against-the-vote', prizeId, entryId }));
  return [...lacking, ...ignored];
}

/** Whether enough members met for their votes to count. */
const isBinding = (contest: Contest, meeting: VoteQuestion['meeting']): boolean =>
  countQuorum({ contest, kind: 'council', memberIds: [], meeting }).met;

type Pair = { readonly prizeId: string; readonly entryId: string };

function awardedPairs(contest: Contest, { awards, interactionWinner }: AskedDecision): readonly Pair[] {
  const side = contest.definition.prizes.interaction?.id;
  const jury = awards.flatMap(({ prizeId, entries }) => entries.map((entryId) => ({ prizeId, entryId })));
  return side === undefined || interactionWinner === null
    ? jury
    : [...jury, { prizeId: side, entryId: interactionWinner }];
}

/** A work that was voted a prize has that prize; a prize that was voted to stay ungiven is given to nobody. */
const isFollowed = ({ prizeId, entryId }: Vote, given: readonly Pair[]): boolean =>
  entryId === null
    ? !given.some((pair) => pair.prizeId === prizeId)
    : given.some((pair) => pair.prizeId === prizeId && pair.entryId === entryId);

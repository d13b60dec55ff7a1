import { entryIdsByCode, type Room } from './read-room';
import type { AskedDecision, DecisionQuestion } from './asked-decision';
import { comparePrizes } from '@hoithi/scoring';
import { type Proposal, proposePrizes } from './propose-prizes';
import { sidePrizeBeside } from './side-prize-beside';

/** What the council is asked about a decision, out of the records of its room. */
export function decisionQuestion(room: Room, asked: AskedDecision): DecisionQuestion {
  const { contest, tally, ballots, freeze, book } = room;
  const idOf = entryIdsByCode(ballots);
  const reaches = (score: string | null): boolean => score !== null && Number(score) >= book.minimumForPrize;
  const eligible = tally.ranking.filter((row) => row.rank !== null && reaches(row.score));
  const inBook = new Set(book.entries.flatMap((code) => idOf.get(code) ?? []));
  return {
    contest,
    proposal: proposedBeside(room, asked),
    asked,
    eligible: new Set(eligible.flatMap((row) => idOf.get(row.entry) ?? [])),
    counted: new Set((freeze?.counts ?? []).map(({ entryId }) => entryId).filter((entryId) => inBook.has(entryId))),
    left: new Set(ballots.filter(({ state }) => state !== 'open').map(({ entryId }) => entryId)),
  };
}

/** The same where the council gives the jury prizes otherwise: the interaction prize passes from or to the works that this touches (O13). */
function proposedBeside(room: Room, { awards }: AskedDecision): Proposal {
  const proposal = whatIsProposed(room);
  const isFree = room.book.juryWinnersMayWin !== false;
  if (isFree || comparePrizes(proposal.prizes, awards).length === 0) return proposal;
  return { ...proposal, ...sidePrizeBeside(room, awards) };
}

/** The jury's result before the council has decided; after the complaints its own provisional decision. */
export function whatIsProposed(room: Room): Proposal {
  const { decision, contest } = room;
  if (decision === null) return proposePrizes(room);
  return {
    prizes: contest.definition.prizes.jury.map(({ id }) => ({
      prizeId: id,
      entries: decision.awards.find(({ prizeId }) => prizeId === id)?.entries ?? [],
    })),
    interactionWinner: decision.interactionWinner,
    interactionTie: [],
    undecided: [],
  };
}

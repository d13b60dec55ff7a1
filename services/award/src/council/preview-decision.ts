import { tallyScoreBook } from '@hoithi/scoring';
import type { PrizeAward } from '../store/decision';
import type { AskedDecision } from './asked-decision';
import { changedPrizes } from './changed-prizes';
import { findDecisionFaults, type DecisionFault } from './decision-faults';
import { decisionQuestion } from './decision-question';
import { prizeSum } from './prize-sum';
import { proposePrizes } from './propose-prizes';
import type { Room } from './read-room';
import { findVoteFaults } from './vote-faults';
import { voteQuestion } from './vote-question';

export type DecisionPreview = {
  readonly sumDong: number;
  readonly budgetDong: number;
  readonly faults: readonly DecisionFault[];
  readonly changed: readonly {
    readonly prizeId: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  readonly notAwarded: readonly { readonly prizeId: string; readonly places: number }[];
  readonly suggested: readonly PrizeAward[];
};

/** What a decision would mean: its cost, everything in its way, what it changes, and who would move up without some works. Saves nothing. */
export function previewDecision(room: Room, asked: AskedDecision, without: readonly string[]): DecisionPreview {
  const { contest } = room;
  const question = decisionQuestion(room, asked);
  const given = (prizeId: string): readonly string[] =>
    asked.awards.find((award) => award.prizeId === prizeId)?.entries ?? [];
  return {
    sumDong: prizeSum(contest, asked),
    budgetDong: contest.definition.prizes.budgetDong,
    faults: [...findDecisionFaults(question), ...findVoteFaults(voteQuestion(room, asked))],
    changed: changedPrizes(question).map(({ prizeId, added, removed }) => ({ prizeId, added, removed })),
    notAwarded: contest.definition.prizes.jury
      .map(({ id, count }) => ({ prizeId: id, places: count - given(id).length }))
      .filter(({ places }) => places > 0),
    suggested: withoutEntries(room, without),
  };
}

/** The jury's proposal as the same rule gives it when some works are not counted. */
function withoutEntries(room: Room, without: readonly string[]): readonly PrizeAward[] {
  const codes = new Set(room.ballots.filter(({ entryId }) => without.includes(entryId)).map(({ code }) => code));
  const { book } = room;
  const kept = {
    ...book,
    entries: book.entries.filter((code) => !codes.has(code)),
    sheets: book.sheets.filter(({ entry }) => !codes.has(entry)),
    interaction: book.interaction.filter(({ entry }) => !codes.has(entry)),
    settled: book.settled.filter(({ entries }) => entries.every((code) => !codes.has(code))),
  };
  const tally = tallyScoreBook(kept, { diagnostics: 'never' });
  return proposePrizes({ contest: room.contest, ballots: room.ballots, tally }).prizes;
}

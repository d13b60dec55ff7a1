import type { ContestDefinition } from '@hoithi/contest';
import { type GivenPrizes, tallyScoreBook, type TallyResult } from '@hoithi/scoring';
import type { PaperData, PaperEntry } from './paper-data';
import { stateAfterScreening } from './state-at';

export type PrizeOf = ContestDefinition['prizes']['jury'][number];

/** One prize given to one work. */
export type Winner = { readonly prize: PrizeOf; readonly entry: PaperEntry };

/** The data with what follows from it: the tally is counted here, from the book, and nowhere taken on trust. */
export type Room = {
  readonly data: PaperData;
  readonly definition: ContestDefinition;
  readonly entryOf: (code: string) => PaperEntry;
  /** As screening left them, whatever became of them since. */
  readonly finalists: readonly PaperEntry[];
  readonly tally: TallyResult | null;
  /** Prizes that the jury's result and the freeze propose; empty before the lock. */
  readonly proposed: readonly Winner[];
  /** Prizes that the council decided; empty before the decision. */
  readonly winners: readonly Winner[];
  /** Which edition of the decision this is, from 1; a changed decision after the complaints is a new one. */
  readonly edition: number;
};

/** @throws RangeError when a decision or a score names an entry that the register does not have */
export function openRoom(data: PaperData): Room {
  const definition: ContestDefinition = data.contest.definition;
  const byCode = new Map(data.entries.map((entry) => [entry.code, entry]));
  const entryOf = (code: string): PaperEntry => {
    const entry = byCode.get(code);
    if (entry === undefined) throw new RangeError(`the register has no entry ${code}`);
    return entry;
  };
  const tally =
    data.judging === null
      ? null
      : tallyScoreBook(data.judging.book, {
          diagnostics: 'quick',
          lookAgainAbovePoints: definition.jury.lookAgainAbovePoints,
        });
  return {
    data,
    definition,
    entryOf,
    finalists: data.entries.filter((entry) => stateAfterScreening(entry, data.contest.calendar) === 'finalist'),
    tally,
    proposed: winnersBy({ definition, entryOf }, (prizeId) => proposedCodes({ definition, tally }, prizeId)),
    ...ofEdition({ definition, entryOf, data }),
  };
}

/** The same room as an earlier edition of the decision left it, from 1. */
export function roomOfEdition(room: Room, edition: number): Room {
  const { data } = room;
  const earlier = data.decision?.earlier[edition - 1];
  if (data.decision === null || earlier === undefined) return room;
  const before = data.decision.earlier.slice(0, edition - 1);
  const then = { ...data, decision: { ...earlier, earlier: before } };
  return { ...room, data: then, ...ofEdition({ ...room, data: then }) };
}

type Deciders = Pick<Room, 'definition' | 'entryOf'>;

function ofEdition({ definition, entryOf, data }: Pick<Room, 'definition' | 'entryOf' | 'data'>) {
  const { decision } = data;
  return {
    winners: winnersBy({ definition, entryOf }, (prizeId) => decidedCodes({ definition, decision }, prizeId)),
    edition: (decision?.earlier.length ?? 0) + 1,
  };
}

const winnersBy = (
  { definition, entryOf }: Deciders,
  codesOf: (prizeId: string) => readonly string[],
): readonly Winner[] =>
  allPrizes(definition).flatMap((prize) => codesOf(prize.id).map((code) => ({ prize, entry: entryOf(code) })));

/** Jury prizes, highest first, then the interaction prize. */
export const allPrizes = ({ prizes }: ContestDefinition): readonly PrizeOf[] =>
  prizes.interaction === undefined ? prizes.jury : [...prizes.jury, prizes.interaction];

type Proposing = { readonly definition: ContestDefinition; readonly tally: TallyResult | null };

/** Works that the jury's result and the freeze propose for a prize. */
export function proposedCodes({ definition, tally }: Proposing, prizeId: string): readonly string[] {
  if (tally === null) return [];
  if (prizeId !== definition.prizes.interaction?.id) {
    return tally.prizes.find(({ prize }) => prize === prizeId)?.entries ?? [];
  }
  return tally.interactionPrize === null ? [] : [tally.interactionPrize];
}

type Deciding = {
  readonly definition: ContestDefinition;
  readonly decision: Pick<NonNullable<PaperData['decision']>, 'awards' | 'interactionWinner'> | null;
};

/** Works that a decision gives a prize. */
export function decidedCodes({ definition, decision }: Deciding, prizeId: string): readonly string[] {
  if (decision === null) return [];
  if (prizeId !== definition.prizes.interaction?.id) {
    return decision.awards.find((award) => award.prizeId === prizeId)?.codes ?? [];
  }
  return decision.interactionWinner === null ? [] : [decision.interactionWinner];
}

/** The same by prize, as codes. */
export const prizesOf = (winners: readonly Winner[]): GivenPrizes =>
  winners.map(({ prize, entry }) => ({ prizeId: prize.id, entries: [entry.code] }));

/** Sum of the money of prizes given, in đồng. */
export const sumDong = (winners: readonly Winner[]): number =>
  winners.reduce((sum, { prize }) => sum + prize.valueDong, 0);

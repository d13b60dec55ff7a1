import { councilDecided, councilFinalised } from '@hoithi/contracts';
import { type Change, newOutbox, outboxEntry } from '@hoithi/mongo-kit';
import type { Decision, EarlierDecision } from '../store/decision';
import type { Program } from '../program';
import type { Draft } from '../store/draft';
import { decisionIdOf } from './decision-id';
import { entryOutcomes } from './entry-outcomes';
import { hashBook } from './hash-book';
import { keyedInBook } from './keyed-in-book';
import { entryIdsByCode, type Room } from './read-room';

type Taken = {
  readonly room: Room;
  readonly draft: Draft;
  readonly correlationId: string;
  readonly program: Program;
};

/** The provisional decision that a confirmed draft becomes, with the book it was taken on and the fact that opens the window for complaints. */
export function provisionalDecision({ room, draft, correlationId, program }: Taken): Decision {
  const { contest, book } = room;
  const decisionId = decisionIdOf(contest.id, draft);
  const atMs = confirmedAtMs(draft);
  const fact = outboxEntry(councilDecided, { contestId: contest.id, decisionId, atMs } as never, {
    contestId: contest.id,
    factId: `council-decided:${contest.id}:${decisionId}`,
    correlationId,
    atMs,
  });
  return {
    _id: contest.id,
    decisionId,
    stage: 'provisional',
    edition: 1,
    atMs,
    ...people(draft),
    finalAtMs: null,
    finalByName: null,
    ...awardedOf(draft),
    outcomes: outcomesOf(room, draft),
    earlier: [],
    book,
    bookHash: hashBook(book),
    rulesVersion: contest.rulesVersion,
    program,
    isBudgetTold: true,
    keyedSheets: keyedInBook(room),
    ...newOutbox([fact]),
  };
}

/** Makes the decision final: as it is, or as a new edition that keeps the one it replaces. Null where it is final already. */
export function finalChange(standing: Decision, { room, draft, correlationId }: Taken): Change | null {
  if (standing.stage === 'final') return null;
  const contestId = room.contest.id;
  const atMs = confirmedAtMs(draft);
  const decisionId = isSame(standing, draft) ? standing.decisionId : decisionIdOf(contestId, draft);
  const fact = outboxEntry(councilFinalised, { contestId, decisionId, atMs } as never, {
    contestId,
    factId: `council-finalised:${contestId}:${decisionId}`,
    correlationId,
    atMs,
  });
  const final = { stage: 'final', finalAtMs: atMs, finalByName: draft.confirmedBy?.name ?? '' };
  if (decisionId === standing.decisionId) return { set: final, facts: [fact] };
  const changed = {
    ...awardedOf(draft),
    ...people(draft),
    changes: mergeChanges(standing, draft),
    decisionId,
    atMs,
    edition: standing.edition + 1,
    outcomes: outcomesOf(room, draft),
  };
  return { set: { ...final, ...changed }, push: { earlier: earlierOf(standing) }, facts: [fact] };
}

const confirmedAtMs = ({ confirmedBy, atMs }: Draft): number => confirmedBy?.atMs ?? atMs;

const awardedOf = ({ awards, interactionWinner, changes, overBudgetReason }: Draft) => ({
  awards,
  interactionWinner,
  changes,
  overBudgetReason,
});

const people = ({ proposedBy, confirmedBy }: Draft) => ({
  byUserId: confirmedBy?.userId ?? '',
  byName: confirmedBy?.name ?? '',
  proposedById: proposedBy.userId,
  proposedByName: proposedBy.name,
});

const outcomesOf = ({ book, ballots, contest }: Room, draft: Draft) => {
  const idOf = entryIdsByCode(ballots);
  return entryOutcomes({
    entryIds: book.entries.flatMap((code) => idOf.get(code) ?? []),
    asked: draft,
    interactionPrizeId: contest.definition.prizes.interaction?.id ?? null,
  });
};

/** The same prizes as before, whatever is said of them. */
function isSame(standing: Decision, draft: Draft): boolean {
  const silent = { changes: [], overBudgetReason: null };
  return decisionIdOf(standing._id, { ...standing, ...silent }) === decisionIdOf(standing._id, { ...draft, ...silent });
}

/** Reasons against the jury's proposal stay where the final decision says nothing new about the prize. */
function mergeChanges(standing: Decision, draft: Draft): Decision['changes'] {
  const renewed = new Set(draft.changes.map(({ prizeId }) => prizeId));
  return [...standing.changes.filter(({ prizeId }) => !renewed.has(prizeId)), ...draft.changes];
}

function earlierOf(standing: Decision): EarlierDecision {
  const { decisionId, atMs, byUserId, byName, awards, interactionWinner, changes, overBudgetReason, outcomes } =
    standing;
  return { decisionId, atMs, byUserId, byName, awards, interactionWinner, changes, overBudgetReason, outcomes };
}

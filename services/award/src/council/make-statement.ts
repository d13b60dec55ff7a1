import type { ResultStatement } from '@hoithi/scoring';
import type { Award } from '../award';
import type { Decision } from '../store/decision';
import type { Freeze } from '../store/freeze';
import { jurorNumber } from './build-score-book';
import { bundleExclusions } from './bundle-exclusions';
import { freezeRecord } from './freeze-record';
import type { Room } from './read-room';
import { interactionRows } from './show-result';

/** What a decided result says beside its sheets; the log commits to exactly this, so nothing of it may change afterwards. */
export type MadeStatement = ResultStatement & {
  readonly freeze: { readonly freezeId: string; readonly takenAtMs: number };
  readonly decision: { readonly decisionId: string; readonly atMs: number };
};

/** Null until the council has decided. */
export function makeStatement(award: Pick<Award, 'program' | 'tags'>, room: Room): MadeStatement | null {
  const { contest, decision, freeze, lock } = room;
  if (decision === null || freeze === null) return null;
  return {
    stage: decision.stage,
    contestId: contest.id,
    rulesVersion: decision.rulesVersion ?? contest.rulesVersion,
    program: decision.program ?? award.program,
    bookHash: decision.bookHash,
    jurors: lock.jurorIds.map((jurorId, at) => ({ juror: jurorNumber(at), tag: award.tags(contest.id, jurorId) })),
    exclusions: bundleExclusions(room),
    ...(decision.keyedSheets == null ? {} : { keyedSheets: decision.keyedSheets }),
    freeze: showFreeze(room, freeze),
    decision: showDecision(room, decision),
  };
}

function showFreeze(room: Room, freeze: Freeze): MadeStatement['freeze'] {
  const inBook = new Set(room.book.entries);
  const record = freezeRecord(freeze);
  const counted = record === null ? [] : room.ballots.filter(({ code }) => inBook.has(code));
  return {
    freezeId: freeze.freezeId,
    takenAtMs: freeze.takenAtMs,
    hash: freeze.hash,
    counts: interactionRows(room),
    record,
    entries: counted.map(({ entryId, code }) => ({ entryId, code })).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function showDecision({ ballots }: Room, decision: Decision): MadeStatement['decision'] {
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const code = (entryId: string): string => codeOf.get(entryId) ?? entryId;
  const { decisionId, atMs, awards, interactionWinner, changes, overBudgetReason } = decision;
  return {
    decisionId,
    atMs,
    awards: awards.map(({ prizeId, entries }) => ({ prizeId, entries: entries.map(code) })),
    interactionWinner: interactionWinner === null ? null : code(interactionWinner),
    changes,
    ...(overBudgetReason === null || decision.isBudgetTold !== true ? {} : { overBudgetReason }),
  };
}

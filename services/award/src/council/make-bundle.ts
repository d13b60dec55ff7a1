import type { ResultBundle } from '@hoithi/scoring';
import type { Award } from '../award';
import { showLog } from '../ledger/show-log';
import type { Decision } from '../store/decision';
import type { Freeze } from '../store/freeze';
import type { Sheet } from '../store/sheet';
import { jurorNumber } from './build-score-book';
import { bundleSheets } from './bundle-sheets';
import { freezeRecord } from './freeze-record';
import { readRoom, type Room } from './read-room';
import { interactionRows } from './show-result';

/** What the bundle of a decided result says beyond what a recount reads. */
export type MadeBundle = ResultBundle & {
  readonly freeze: { readonly freezeId: string; readonly takenAtMs: number };
  readonly decision: { readonly decisionId: string; readonly atMs: number };
};

/**
 * Everything that lets anybody recount a decided result: the anonymised book (`hoithi tally` ranks it), the opening of each
 * sheet's hash, the commitment log with its published heads, freeze record, decision, rules and program version. Null until
 * the decision. No name and no account is in it.
 */
export async function makeBundle(award: Award, contestId: string): Promise<MadeBundle | null> {
  const room = await readRoom(award, contestId);
  if (room?.decision == null || room.freeze === null) return null;
  const { contest, decision, freeze, book, tally } = room;
  const [sheets, log] = await Promise.all([
    award.database.sheets.find({ contestId }).lean<Sheet[]>().exec(),
    showLog(award.database, contestId),
  ]);
  return {
    format: 'hoithi-bundle/2',
    stage: decision.stage,
    contestId,
    rulesVersion: contest.rulesVersion,
    program: award.program,
    book,
    bookHash: decision.bookHash,
    jurors: room.lock.jurorIds.map((jurorId, at) => ({ juror: jurorNumber(at), tag: award.tags(contestId, jurorId) })),
    ...bundleSheets(award, { room, sheets }),
    log,
    freeze: showFreeze(room, freeze),
    decision: showDecision(room, decision),
    ranking: tally.ranking.map(({ entry, score, validSheets, rank, status, tieBrokenBy }) => ({
      entry,
      score,
      validSheets,
      rank,
      status,
      tieBrokenBy,
    })),
  };
}

function showFreeze(room: Room, freeze: Freeze): MadeBundle['freeze'] {
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

function showDecision({ ballots }: Room, decision: Decision): MadeBundle['decision'] {
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const code = (entryId: string): string => codeOf.get(entryId) ?? entryId;
  const { decisionId, atMs, awards, interactionWinner, changes } = decision;
  return {
    decisionId,
    atMs,
    awards: awards.map(({ prizeId, entries }) => ({ prizeId, entries: entries.map(code) })),
    interactionWinner: interactionWinner === null ? null : code(interactionWinner),
    changes,
  };
}

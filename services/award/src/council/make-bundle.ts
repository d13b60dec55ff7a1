import type { Award } from '../award';
import { jurorNumber } from './build-score-book';
import { readRoom, type Room } from './read-room';
import { interactionRows } from './show-result';

const FORMAT = 'hoithi-bundle/1';

/**
 * Everything that lets anybody recount a decided result: the anonymised book (`hoithi tally` ranks it), the opening of each
 * sheet's hash, freeze record, decision and rules version. Null until the decision. No name and no account is in it.
 */
export async function makeBundle(award: Award, contestId: string): Promise<Record<string, unknown> | null> {
  const room = await readRoom(award, contestId);
  if (room?.decision == null || room.freeze === null) return null;
  const { contest, decision, freeze, book, tally } = room;
  return {
    format: FORMAT,
    contestId,
    rulesVersion: contest.rulesVersion,
    book,
    bookHash: decision.bookHash,
    jurors: room.lock.jurorIds.map((jurorId, at) => ({ juror: jurorNumber(at), tag: award.tags(contestId, jurorId) })),
    sheets: openings(room),
    freeze: {
      freezeId: freeze.freezeId,
      takenAtMs: freeze.takenAtMs,
      hash: freeze.hash,
      counts: interactionRows(room),
    },
    decision: showDecision(room),
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

/** What opens each commitment: with contest, entry, juror's tag and the marks of the book it gives `sheetHash` again. */
function openings(room: Room): readonly Record<string, unknown>[] {
  const codeOf = new Map(room.ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const inBook = new Set(room.book.entries);
  return room.sheets
    .flatMap(({ entryId, jurorId, state, seal }) => {
      const entry = codeOf.get(entryId) ?? '';
      if (state !== 'sealed' || seal === null || !inBook.has(entry)) return [];
      return [{ juror: jurorNumber(room.lock.jurorIds.indexOf(jurorId)), entry, ...seal }];
    })
    .toSorted((a, b) => (`${a.entry}/${a.juror}` < `${b.entry}/${b.juror}` ? -1 : 1));
}

function showDecision({ decision, ballots }: Room): Record<string, unknown> {
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const code = (entryId: string): string => codeOf.get(entryId) ?? entryId;
  const winner = decision?.interactionWinner ?? null;
  return {
    decisionId: decision?.decisionId,
    atMs: decision?.atMs,
    awards: decision?.awards.map(({ prizeId, entries }) => ({ prizeId, entries: entries.map(code) })),
    interactionWinner: winner === null ? null : code(winner),
    changes: decision?.changes,
  };
}

import type { PaperData, PaperJudging } from '@hoithi/papers';
import { bundleExclusions } from '../council/bundle-exclusions';
import { jurorNumber } from '../council/build-score-book';
import { hashBook } from '../council/hash-book';
import type { Room } from '../council/read-room';
import type { Juror } from '../people/roster';
import type { KeyedSheet } from '../store/keyed';

/** The locked judging as the papers want it: book, jurors and what stands beside the marks. */
export function paperJudging(room: Room, roster: readonly Juror[], staff: PaperData['staff']): PaperJudging {
  const { book, lock } = room;
  const codeOf = new Map(room.ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const code = (entryId: string): string => codeOf.get(entryId) ?? entryId;
  const inBook = new Set(book.entries);
  const sheets = room.sheets
    .filter(({ entryId, jurorId }) => inBook.has(code(entryId)) && lock.jurorIds.includes(jurorId))
    .map((sheet) => ({ ...sheet, number: jurorNumber(lock.jurorIds.indexOf(sheet.jurorId)) }));
  return {
    lockedAtMs: lock.lockedAtMs,
    book,
    bookHash: hashBook(book),
    jurors: lock.jurorIds.map((jurorId, at) => {
      const juror = roster.find((member) => member.jurorId === jurorId);
      const name = juror?.name ?? jurorId;
      const unitName = staff.find((member) => member.id === jurorId)?.unitName ?? '';
      return { id: jurorNumber(at), staffId: jurorId, name, title: juror?.title ?? '', unitName };
    }),
    recusals: sheets
      .filter(({ state }) => state === 'recused')
      .map(({ number, entryId, recusedReason }) => ({
        jurorId: number,
        code: code(entryId),
        reason: recusedReason ?? '',
      })),
    sheets: sheets.flatMap(({ number, entryId, seal, note, keyed }) => {
      if (seal === null) return [];
      const { sealedAtMs, sheetHash } = seal;
      return [{ jurorId: number, code: code(entryId), sealedAtMs, note, sheetHash, keyed: keyedFrom(keyed ?? null) }];
    }),
    exclusions: bundleExclusions(room).map(({ juror, entries, reason, votesFor, votesAgainst, atMs }) => ({
      jurorId: juror,
      codes: entries,
      reason,
      for: votesFor,
      against: votesAgainst,
      atMs,
    })),
    settlements: room.settlements.map(({ entries, ruling }) => ({
      codes: entries.map(code),
      order: ruling.order.map(code),
      by: ruling.by,
      votes: ruling.votes ?? null,
      reason: ruling.reason,
    })),
  };
}

const keyedFrom = (keyed: KeyedSheet | null): PaperJudging['sheets'][number]['keyed'] =>
  keyed?.second == null
    ? null
    : {
        firstName: keyed.first.byName,
        secondName: keyed.second.byName,
        scanSha256: keyed.scan?.sha256 ?? '',
      };

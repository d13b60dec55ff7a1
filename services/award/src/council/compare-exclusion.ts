import type { exclusionComparison } from '@hoithi/contracts';
import { type BookComparison, compareBooks, type ScoreBook } from '@hoithi/scoring';
import type { z } from 'zod';
import type { EntryCards } from '../people/entry-cards';
import type { ExclusionTarget } from '../store/exclusion';
import { jurorNumber } from './build-score-book';
import { hashBook } from './hash-book';
import { entryIdsByCode, type Room } from './read-room';

type Cards = Awaited<ReturnType<EntryCards>>;

/**
 * Both rankings of a motion, with its sheets counted and without them; every other carried motion stands in both. Null where none
 * of its sheets is a sealed one of the book.
 */
export function compareExclusion(
  room: Room,
  target: ExclusionTarget,
  cards: Cards,
): z.input<typeof exclusionComparison> | null {
  const { book } = room;
  const isNamed = namedBy(room, target);
  const named = book.sheets.filter(isNamed);
  if (named.length === 0) return null;
  const withState = (state: 'valid' | 'excluded'): ScoreBook => ({
    ...book,
    sheets: book.sheets.map((sheet) => (isNamed(sheet) ? { ...sheet, state } : sheet)),
  });
  const [counted, excluded] = [withState('valid'), withState('excluded')];
  const touched = new Set(named.map(({ entry }) => entry));
  const { rows, borders, undecidedAfter } = compareBooks(counted, excluded);
  const idOf = entryIdsByCode(room.ballots);
  const ids = (codes: readonly string[]) => codes.map((code) => (idOf.get(code) ?? code) as never);
  return {
    countedHash: hashBook(counted),
    excludedHash: hashBook(excluded),
    sheets: ids([...touched]),
    rows: rows.map(({ entry, before, after }) => ({
      entryId: (idOf.get(entry) ?? entry) as never,
      code: entry as never,
      title: cards.get(idOf.get(entry) ?? '')?.title ?? entry,
      isTouched: touched.has(entry),
      counted: showPlace(before),
      excluded: showPlace(after),
    })),
    borders: borders.map(({ prize, added, removed }) => ({ prizeId: prize, added: ids(added), removed: ids(removed) })),
    tiesExcluded: undecidedAfter.map(ids),
  };
}

function namedBy({ lock, ballots }: Room, { jurorId, entryId }: ExclusionTarget) {
  const at = lock.jurorIds.indexOf(jurorId);
  const number = at < 0 ? null : jurorNumber(at);
  const code = ballots.find((ballot) => ballot.entryId === entryId)?.code;
  return ({ juror, entry, state }: ScoreBook['sheets'][number]): boolean =>
    state !== 'recused' && juror === number && (entryId === null || entry === code);
}

const showPlace = ({ prize, ...place }: BookComparison['rows'][number]['before']) => ({ ...place, prizeId: prize });

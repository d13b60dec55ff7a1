import type { ScoreBook } from '../book/score-book';
import type { RankedEntries } from './rank-entries';

export type AssignedPrizes = {
  /** Entry indexes by prize, in the order of the book's prizes and then of rank. */
  readonly winners: readonly (readonly number[])[];
  /** Open ties whose places carry different prizes: nobody in them gets one until people settle it. */
  readonly undecided: readonly (readonly number[])[];
};

/**
 * Hands prizes to places. An open tie gets a prize only where all its places carry the same one; a score below the
 * minimum leaves its place empty (O17); later places are never affected.
 */
export function assignPrizes(book: ScoreBook, ranked: RankedEntries): AssignedPrizes {
  const winners: number[][] = book.prizes.map(() => []);
  const undecided: (readonly number[])[] = [];
  const borders = lastPlaces(book);
  let place = 0;
  for (const group of ranked.groups) {
    const first = prizeOfPlace(place, borders);
    const last = prizeOfPlace(place + group.entries.length - 1, borders);
    place += group.entries.length;
    if (first === null) break;
    const hundredths = ranked.scoreHundredths[group.entries[0] ?? 0] ?? -1;
    if (hundredths / 100 < book.minimumForPrize) break;
    if (first === last) winners[first]?.push(...group.entries);
    else undecided.push(group.entries);
  }
  return { winners, undecided };
}

/** By prize how many places it and the higher ones have together. */
function lastPlaces(book: ScoreBook): readonly number[] {
  let places = 0;
  return book.prizes.map((prize) => {
    places += prize.count;
    return places;
  });
}

function prizeOfPlace(place: number, borders: readonly number[]): number | null {
  const at = borders.findIndex((border) => place < border);
  return at === -1 ? null : at;
}

import type { BundleKeyedSheet } from '@hoithi/scoring';
import { jurorNumber } from './build-score-book';
import type { Room } from './read-room';

/** Which sealed sheets of the book were keyed from paper, in the book's own names, each with the hash of its scan. */
export function keyedInBook({ ballots, book, lock, sheets }: Room): readonly BundleKeyedSheet[] {
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const inBook = new Set(book.entries);
  return sheets
    .flatMap(({ entryId, jurorId, state, keyed }) => {
      const entry = codeOf.get(entryId) ?? '';
      const at = lock.jurorIds.indexOf(jurorId);
      if (state !== 'sealed' || keyed?.scan == null || at < 0 || !inBook.has(entry)) return [];
      return [{ juror: jurorNumber(at), entry, scanSha256: keyed.scan.sha256 }];
    })
    .toSorted((a, b) => (`${a.entry}/${a.juror.padStart(6)}` < `${b.entry}/${b.juror.padStart(6)}` ? -1 : 1));
}

import { parseScoreBook } from '../book/parse-score-book';
import type { ScoreBook } from '../book/score-book';
import { ScoreBookError } from '../book/score-book-error';
import { sha256Hex } from '../log/sha256';
import { canonicalJson } from './canonical-json';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

export type ReadBook = { readonly book: ScoreBook | null; readonly faults: readonly RecountFault[] };

/** Reads the bundle's score book and compares it with its published hash. */
export function checkBook(bundle: ResultBundle): ReadBook {
  try {
    const book = parseScoreBook(bundle.book);
    return { book, faults: sha256Hex(canonicalJson(book)) === bundle.bookHash ? [] : [WRONG_HASH] };
  } catch (error) {
    if (!(error instanceof ScoreBookError)) throw error;
    const faults = error.issues.map(({ path, text }) => ({
      code: 'book-malformed' as const,
      path: `book.${path}`,
      text,
    }));
    return { book: null, faults };
  }
}

const WRONG_HASH: RecountFault = {
  code: 'book-hash',
  path: 'bookHash',
  text: { vi: 'sổ điểm không khớp mã băm đã công bố', en: 'the score book does not give its published hash' },
};

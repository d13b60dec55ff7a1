import { parseScoreBook } from '../book/parse-score-book';
import type { ScoreBook } from '../book/score-book';
import { ScoreBookError } from '../book/score-book-error';
import { tallyScoreBook } from '../official/tally-score-book';
import { canonicalJson } from './canonical-json';
import { checkDecided } from './check-decided';
import { checkOpenings } from './check-openings';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';
import type { Sha256 } from './sha256';

export type Recount = { readonly sheets: number; readonly entries: number; readonly faults: readonly RecountFault[] };

/**
 * Recomputes a published result from its bundle: book and hash, every sheet's commitment, ranking, counts and prizes.
 * No fault means that the result holds.
 */
export function recountBundle(bundle: ResultBundle, sha256: Sha256): Recount {
  const book = readBook(bundle);
  if ('faults' in book) return { sheets: 0, entries: 0, faults: book.faults };
  const faults = [
    ...checkBookHash(bundle, { book, sha256 }),
    ...checkOpenings(bundle, { book, sha256 }),
    ...checkRanking(bundle, book),
    ...checkCounts(bundle, book),
    ...checkDecided(bundle, tallyScoreBook(book, { diagnostics: 'never' })),
  ];
  return { sheets: bundle.sheets.length, entries: book.entries.length, faults };
}

function readBook(bundle: ResultBundle): ScoreBook | { readonly faults: readonly RecountFault[] } {
  try {
    return parseScoreBook(bundle.book);
  } catch (error) {
    if (!(error instanceof ScoreBookError)) throw error;
    return { faults: error.issues.map(({ path, text }) => ({ code: 'book-malformed', path: `book.${path}`, text })) };
  }
}

function checkBookHash(
  bundle: ResultBundle,
  of: { readonly book: ScoreBook; readonly sha256: Sha256 },
): readonly RecountFault[] {
  if (of.sha256(canonicalJson(of.book)) === bundle.bookHash) return [];
  const text = { vi: 'sổ điểm không khớp mã băm đã công bố', en: 'the score book does not give its published hash' };
  return [{ code: 'book-hash', path: 'bookHash', text }];
}

function checkRanking(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const { ranking } = tallyScoreBook(book, { diagnostics: 'never' });
  const length = Math.max(ranking.length, bundle.ranking.length);
  return Array.from({ length }, (_, at) => at).flatMap((at) => {
    const recounted = ranking[at];
    const published = bundle.ranking[at];
    const same =
      recounted !== undefined &&
      published !== undefined &&
      (['entry', 'score', 'validSheets', 'rank', 'status', 'tieBrokenBy'] as const).every(
        (key) => recounted[key] === published[key],
      );
    if (same) return [];
    const name = published?.entry ?? recounted?.entry ?? '';
    const text = {
      vi: `${name}: thứ hạng công bố khác kết quả tính lại`,
      en: `${name}: the published rank is not the recounted one`,
    };
    return [{ code: 'ranking', path: `ranking[${at}]`, text }];
  });
}

function checkCounts(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const accepted = new Map(book.interaction.map((count) => [count.entry, count.accepted]));
  return bundle.freeze.counts.flatMap((count, at) => {
    if (accepted.get(count.code) === count.accepted) return [];
    const text = {
      vi: `${count.code}: lượt tương tác khác sổ điểm`,
      en: `${count.code}: the count is not the one in the book`,
    };
    return [{ code: 'counts', path: `freeze.counts[${at}]`, text }];
  });
}

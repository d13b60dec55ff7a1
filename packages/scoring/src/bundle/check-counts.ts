import { canonicalJson } from './canonical-json';
import type { InteractionCount, ScoreBook } from '../book/score-book';
import { isRecord } from '../book/read-values';
import { findRepeatedKeys } from '../json/find-repeated-keys';
import { sha256Hex } from '../log/sha256';
import type { RecountFault } from './recount-fault';
import type { BundleFreeze, ResultBundle } from './result-bundle';

/** The counts shown are those of the book, and those of the freeze record, whose text gives its published hash (R18). */
export function checkCounts({ freeze }: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const inBook = new Map(book.interaction.map((count) => [count.entry, count]));
  const inRecord = freeze.record === null ? null : countsOfRecord(freeze);
  const shown = new Set<string>();
  const wrongCounts = freeze.counts.flatMap(({ code, raw, accepted }, at): readonly RecountFault[] => {
    const recorded = inRecord?.get(code);
    const counted = inBook.get(code);
    const isRecorded = recorded?.accepted === accepted && recorded.raw === raw && tellsSame(recorded, counted);
    const agrees = inRecord === null || isRecorded;
    const isFirst = !shown.has(code);
    shown.add(code);
    return isFirst && agrees && counted?.accepted === accepted ? [] : [wrongCount(`freeze.counts[${at}]`, code)];
  });
  const hidden = book.interaction
    .filter(({ entry }) => !shown.has(entry))
    .map(({ entry }) => wrongCount('freeze.counts', entry));
  const wrongHash = freeze.record !== null && sha256Hex(freeze.record) !== freeze.hash ? [WRONG_HASH] : [];
  return [...wrongHash, ...repeatedIn(freeze.record), ...wrongCounts, ...hidden];
}

/** The record is hashed as a text, and a text that says a count twice would be two records. */
const repeatedIn = (record: string | null): readonly RecountFault[] =>
  findRepeatedKeys(record ?? '').map((repeated) => ({ ...repeated, path: `freeze.record.${repeated.path}` }));

type Recorded = Readonly<Record<'raw' | 'accepted' | 'voters' | 'reachedAtMs', unknown>>;

/** Voters and times break ties, so a book that tells of them tells what the record does. */
const tellsSame = ({ voters, reachedAtMs }: Recorded, counted: InteractionCount | undefined): boolean =>
  canonicalJson([voters ?? null, reachedAtMs ?? null]) ===
  canonicalJson([counted?.voters ?? null, counted?.reachedAtMs ?? null]);

function countsOfRecord({ record, entries }: BundleFreeze): ReadonlyMap<string, Recorded> {
  const codeOf = new Map(entries.map(({ entryId, code }) => [entryId, code]));
  const read = readJson(record ?? '');
  const counts = isRecord(read) && Array.isArray(read['counts']) ? (read['counts'] as readonly unknown[]) : [];
  return new Map(
    counts.filter(isRecord).map(({ entryId, raw, accepted, voters, reachedAtMs }) => {
      return [codeOf.get(String(entryId)) ?? '', { raw, accepted, voters, reachedAtMs }];
    }),
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A record that is no JSON has no counts; its entries are named one by one.
    return null;
  }
}

const wrongCount = (path: string, code: string): RecountFault => ({
  code: 'counts',
  path,
  text: {
    vi: `${code}: lượt tương tác khác sổ điểm hoặc biên bản chốt`,
    en: `${code}: the count is not the one in the book or in the freeze record`,
  },
});

const WRONG_HASH: RecountFault = {
  code: 'freeze-hash',
  path: 'freeze.record',
  text: {
    vi: 'biên bản chốt lượt tương tác không khớp mã băm đã công bố',
    en: 'the freeze record does not give its published hash',
  },
};

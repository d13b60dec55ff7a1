import { useState } from 'react';
import type { Channel, Snapshots } from './snapshots';

export const COUNTERS = ['reactions', 'comments', 'shares', 'views'] as const;
type Counter = (typeof COUNTERS)[number];
type Row = Channel['rows'][number];

const DIGITS = /^\d{1,9}$/;

/** "1.234" as the page of a channel shows it. */
const plain = (value: string): string => value.replace(/[\s.,]/g, '');

/** The counters while they are typed: as texts, and as rows once each is a number or empty. */
export function useCounts(
  { works }: Snapshots,
  { rows: read }: Channel,
): {
  readonly typed: (entryId: string, counter: Counter) => string;
  readonly type: (entryId: string, counter: Counter, value: string) => void;
  /** Null while something typed is no number, or nothing is typed at all. */
  readonly rows: Row[] | null;
  /** `<entry>/<counter>` of what is no number. */
  readonly faults: ReadonlySet<string>;
} {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
    () =>
      new Map(
        read.flatMap((row) =>
          COUNTERS.map((counter) => [`${row.entryId}/${counter}`, row[counter] === null ? '' : String(row[counter])]),
        ),
      ),
  );
  const typed = (entryId: string, counter: Counter): string => texts.get(`${entryId}/${counter}`) ?? '';
  const faults = new Set(
    [...texts].filter(([, value]) => value !== '' && !DIGITS.test(plain(value))).map(([key]) => key),
  );
  const numberOf = (entryId: string, counter: Counter): number | null => {
    const value = plain(typed(entryId, counter));
    return value === '' ? null : Number(value);
  };
  const isEmpty = [...texts.values()].every((value) => value === '');
  return {
    typed,
    type: (entryId, counter, value) =>
      setTexts((before) => new Map([...before, [`${entryId}/${counter}`, value.trim()]])),
    rows:
      faults.size > 0 || isEmpty
        ? null
        : works.map(({ entryId }) => ({
            entryId,
            reactions: numberOf(entryId, 'reactions'),
            comments: numberOf(entryId, 'comments'),
            shares: numberOf(entryId, 'shares'),
            views: numberOf(entryId, 'views'),
          })),
    faults,
  };
}

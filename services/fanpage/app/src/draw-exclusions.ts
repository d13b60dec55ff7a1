import type { BookComparison, ResultBundle } from '@hoithi/scoring';
import { drawTable } from './draw-table';
import { say } from './words';

type Place = BookComparison['rows'][number]['before'];

/** Which sheets the council has voted not to count and why, and the place of each work with them counted; nothing where there are none. */
export function drawExclusions(
  { exclusions = [] }: ResultBundle,
  of: { readonly comparison: BookComparison | null; readonly prizeNames: Readonly<Record<string, string>> },
): readonly HTMLElement[] {
  if (exclusions.length === 0) return [];
  const votes = drawTable({
    title: say({ vi: 'Phiếu không tính', en: 'Sheets that are not counted' }),
    heads: [
      say({ vi: 'Giám khảo', en: 'Juror' }),
      say({ vi: 'Tác phẩm', en: 'Works' }),
      say({ vi: 'Lý do', en: 'Reason' }),
      say({ vi: 'Biểu quyết', en: 'Votes' }),
    ],
    rows: exclusions.map(({ juror, entries, reason, votesFor, votesAgainst, votesNeeded }) => ({
      cells: [juror, entries.join(', '), reason, `${votesFor} – ${votesAgainst}`],
      isWrong: votesFor < votesNeeded,
    })),
  });
  const place = ({ rank, score, prize }: Place): string =>
    [rank === null ? '–' : String(rank), score ?? '–', prize === null ? '' : (of.prizeNames[prize] ?? prize)]
      .filter((part) => part !== '')
      .join(' · ');
  const moved = (of.comparison?.rows ?? []).filter(({ before, after }) => place(before) !== place(after));
  if (moved.length === 0) return [votes];
  const both = drawTable({
    title: say({ vi: 'Khi tính và khi không tính', en: 'With those sheets and without' }),
    heads: [
      say({ vi: 'Tác phẩm', en: 'Work' }),
      say({ vi: 'Nếu tính cả', en: 'With them counted' }),
      say({ vi: 'Kết quả', en: 'The result' }),
    ],
    rows: moved.map(({ entry, before, after }) => ({ cells: [entry, place(before), place(after)], isWrong: false })),
  });
  return [votes, both];
}

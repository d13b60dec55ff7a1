import type { BookComparison, ResultBundle } from '@hoithi/scoring';

/** What the council has voted not to count, why, and how each place would stand with it counted; a line each. */
export function explainExclusions(
  { exclusions = [] }: Pick<ResultBundle, 'exclusions'>,
  comparison: BookComparison | null,
): readonly string[] {
  const votes = exclusions.map(
    ({ juror, entries, reason, votesFor, votesAgainst }) =>
      `– ${juror}: ${entries.join(', ')} không tính · not counted (${votesFor}/${votesAgainst}): ${reason}`,
  );
  const moved = (comparison?.rows ?? [])
    .filter(
      ({ before, after }) => before.rank !== after.rank || before.score !== after.score || before.prize !== after.prize,
    )
    .map(({ entry, before, after }) => `  ${entry}: ${place(before)} → ${place(after)}`);
  return moved.length === 0 ? votes : [...votes, '  nếu tính cả · with them counted → kết quả · the result:', ...moved];
}

const place = ({ rank, score, prize }: BookComparison['rows'][number]['before']): string =>
  [rank === null ? '–' : `#${rank}`, score ?? '–', prize].filter((part) => part !== null).join(' ');

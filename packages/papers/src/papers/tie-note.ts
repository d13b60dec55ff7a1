import type { ContestDefinition } from '@hoithi/contest';
import type { RankingRow } from '@hoithi/scoring';

const TIE_WORDS: Readonly<Record<string, string>> = {
  'head-to-head': 'phân định: đối đầu trực tiếp',
  'jury-vote': 'phân định: Ban Giám khảo bỏ phiếu',
  chair: 'phân định: Trưởng Ban quyết định',
  open: 'đồng điểm',
};

/** How an entry's place was settled, or why it has none; null where no other entry had the same score (O17). */
export function tieNote(contest: ContestDefinition, row: RankingRow): string | null {
  if (row.status === 'too-few-sheets') return 'chưa đủ phiếu';
  if (row.tieBrokenBy === null) return null;
  const criterionId = /^criterion:(.+)$/.exec(row.tieBrokenBy)?.[1];
  if (criterionId === undefined) return TIE_WORDS[row.tieBrokenBy] ?? row.tieBrokenBy;
  const criterion = contest.scoring.rubric.find(({ id }) => id === criterionId);
  return `phân định: ${criterion?.name.vi ?? criterionId}`;
}

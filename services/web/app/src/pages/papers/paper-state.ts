import type { Reply } from '../../api/shapes';

export type PaperRow = Reply<'listPapers'>['papers'][number];
export type PaperPart = PaperRow['parts'][number];
export type PartState = 'form' | 'draft' | 'issued' | 'signed' | 'stale';

/** How far a part has come: a form needs no number, a signed copy may have been overtaken by its records. */
export function partState({ numbered, issue, scans }: PaperPart): PartState {
  if (scans.some(({ isCurrent }) => isCurrent)) return 'signed';
  if (scans.length > 0) return 'stale';
  if (!numbered) return 'form';
  return issue === null ? 'draft' : 'issued';
}

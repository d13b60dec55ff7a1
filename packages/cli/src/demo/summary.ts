import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import type { CouncilView } from './decide-prizes';
import type { DeskRow } from './desk';
import type { SavedBundle } from './save-bundle';

/** What `summary.json` holds: a stable interface for machines. */
export function summarise(run: {
  readonly contestId: string;
  readonly rows: readonly DeskRow[];
  readonly council: CouncilView;
  readonly papers: readonly string[];
  readonly bundle: SavedBundle;
  readonly urls: { readonly web: string; readonly site: string; readonly temporal: string; readonly mail: string };
  readonly seconds: { readonly setup: number; readonly films: number; readonly run: number };
}) {
  const { contestId, rows, council, papers, bundle, urls, seconds } = run;
  const codeOf = new Map(council.ranking.map(({ entryId, code }) => [entryId, code]));
  const winner = council.decision?.interactionWinner;
  const counts: Record<string, number> = { entries: rows.length };
  for (const { outcome } of rows) counts[outcome ?? 'open'] = (counts[outcome ?? 'open'] ?? 0) + 1;
  return {
    contest: contestId,
    entries: rows.map(({ entryId, code, title, phase, outcome, verdict }) => ({
      code,
      title,
      phase,
      outcome,
      verdict,
      workflowId: entryWorkflowId(contestId, entryId),
    })),
    counts,
    ranking: council.ranking.map(({ code, rank, score, validSheets, status, tieBrokenBy }) => ({
      entry: code,
      rank,
      score,
      validSheets,
      status,
      tieBrokenBy,
    })),
    prizes: (council.decision?.awards ?? []).map(({ prizeId, entries }) => ({
      prize: prizeId,
      entries: entries.map((id) => codeOf.get(id)),
    })),
    interactionPrize: winner ? codeOf.get(winner) : null,
    papers,
    bundle: {
      file: 'bundle.json',
      holds: bundle.faults.length === 0,
      sheets: bundle.sheets,
      leaves: bundle.leaves,
      head: bundle.head,
    },
    urls,
    seconds,
  };
}

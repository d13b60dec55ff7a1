import type { EntryCard } from '@hoithi/contracts';
import type { TallyResult } from '@hoithi/scoring';
import type { DiagnosticsView } from './diagnostics-view';

/** Official and advisory numbers of each film side by side, in the official order. */
export function showFilms(
  { ranking, diagnostics }: TallyResult,
  of: { readonly entryIdOf: (code: string) => never; readonly cards: ReadonlyMap<string, EntryCard> },
): DiagnosticsView['films'] {
  const studied = new Map((diagnostics?.study?.films ?? []).map((film) => [film.entry, film]));
  return ranking.map(({ entry, rank, score, adjusted, standardError, standardised, rankInterval }) => {
    const entryId = of.entryIdOf(entry);
    const film = studied.get(entry);
    return {
      entryId,
      code: entry as never,
      title: of.cards.get(entryId)?.title ?? entry,
      rank,
      score,
      adjusted,
      standardError,
      standardised,
      rankInterval,
      robust: film?.robust ?? null,
      robustRank: film?.robustRank ?? null,
      juryRankInterval: film?.juryRankInterval ?? null,
    };
  });
}

import type { ScoreBook } from '../book/score-book';
import { diagnose, type Diagnosis } from '../severity/diagnose';
import type { SealOrder } from '../severity/juror-drift';
import { assignPrizes } from './assign-prizes';
import { formatHundredths } from './format-hundredths';
import { pickInteractionWinner } from './pick-interaction-winner';
import { rankEntries, type RankedEntries } from './rank-entries';
import { buildSheetTable, sheetCount, type SheetTable } from './sheet-table';
import type { RankingRow, TallyResult } from './tally-result';

/** Above these sizes diagnostics run only when asked for; the official result is always complete. */
const SMALL_ENTRIES = 2_000;
const SMALL_JURORS = 200;
/** Above these the juries drawn again and the robust fit are left out as well. */
const STUDIED_SHEETS = 6_000;
const STUDIED_JURORS = 60;
/** Where a book comes without its contest: the step at which rules and custom in Vietnam call a mark odd. */
const CUSTOMARY_POINTS = 15;

export type TallyOptions = {
  /** `quick`: adjusted scores and requests to look again, without the juries drawn again. */
  readonly diagnostics?: 'when-small' | 'quick' | 'always' | 'never';
  /** A contest's `jury.lookAgainAbovePoints`. */
  readonly lookAgainAbovePoints?: number;
  /** In which order each juror sealed, for the drift. */
  readonly sealOrder?: SealOrder;
};

/**
 * Ranks a score book (O4, O13, O17): official means on integers, tie chain, prizes, interaction prize; beside it the
 * severity-adjusted scores. The book must come from `parseScoreBook`.
 */
export function tallyScoreBook(book: ScoreBook, options: TallyOptions = {}): TallyResult {
  const table = buildSheetTable(book);
  const ranked = rankEntries(book, table);
  const prizes = assignPrizes(book, ranked);
  const diagnosis = wantsDiagnosis(book, options)
    ? diagnose(
        book,
        { table, ranked },
        {
          lookAgainAbovePoints: options.lookAgainAbovePoints ?? CUSTOMARY_POINTS,
          sealOrder: options.sealOrder ?? {},
          depth: wantsStudy(book, options) ? 'full' : 'quick',
        },
      )
    : null;
  const named = (entries: readonly number[]): readonly string[] => entries.map((entry) => book.entries[entry] ?? '');
  const interaction = pickInteractionWinner(book, {
    winners: named(prizes.winners.flat()),
    undecided: named(prizes.undecided.flat()),
  });
  const open = ranked.groups.filter((group) => group.brokenBy === 'open').map((group) => named(group.entries));
  return {
    contest: book.contest,
    ranking: rankingRows(book, { table, ranked, diagnosis }),
    prizes: book.prizes.map((prize, at) => ({ prize: prize.id, entries: named(prizes.winners[at] ?? []) })),
    interactionPrize: interaction.winner,
    openTies: interaction.tie.length > 0 ? [...open, interaction.tie] : open,
    undecidedTies: prizes.undecided.map(named),
    interactionTie: interaction.tie,
    interactionPassedOver: interaction.passedOver,
    interactionTieBrokenBy: interaction.brokenBy,
    diagnostics: diagnosis?.diagnostics ?? null,
  };
}

function wantsDiagnosis(book: ScoreBook, options: TallyOptions): boolean {
  const when = options.diagnostics ?? 'when-small';
  if (when === 'always' || when === 'never') return when === 'always';
  return book.entries.length <= SMALL_ENTRIES && book.jurors.length <= SMALL_JURORS;
}

function wantsStudy(book: ScoreBook, options: TallyOptions): boolean {
  if (options.diagnostics === 'always') return true;
  if (options.diagnostics === 'quick') return false;
  return book.sheets.length <= STUDIED_SHEETS && book.jurors.length <= STUDIED_JURORS;
}

function rankingRows(
  book: ScoreBook,
  of: { readonly table: SheetTable; readonly ranked: RankedEntries; readonly diagnosis: Diagnosis | null },
): readonly RankingRow[] {
  const rows: RankingRow[] = [];
  const add = (entry: number, place: Pick<RankingRow, 'rank' | 'status' | 'tieBrokenBy'>): void => {
    const hundredths = of.ranked.scoreHundredths[entry] ?? -1;
    rows.push({
      entry: book.entries[entry] ?? '',
      score: hundredths < 0 ? null : formatHundredths(hundredths),
      validSheets: sheetCount(of.table, entry),
      ...place,
      adjusted: of.diagnosis?.adjusted[entry] ?? null,
      standardError: of.diagnosis?.standardError[entry] ?? null,
      standardised: of.diagnosis?.standardised[entry] ?? null,
      rankInterval: of.diagnosis?.rankInterval[entry] ?? null,
    });
  };
  let rank = 1;
  for (const group of of.ranked.groups) {
    for (const entry of group.entries) add(entry, { rank, status: 'ranked', tieBrokenBy: group.brokenBy });
    rank += group.entries.length;
  }
  for (const entry of of.ranked.unranked) add(entry, { rank: null, status: 'too-few-sheets', tieBrokenBy: null });
  return rows;
}

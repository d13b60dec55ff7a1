import { type Contest, toScoreBookRules } from '@hoithi/contest';
import { type BookSheet, parseScoreBook, type ScoreBook, type SettledTie } from '@hoithi/scoring';
import type { Ballot } from '../store/ballot';
import type { Exclusion } from '../store/exclusion';
import type { Freeze } from '../store/freeze';
import type { Lot } from '../store/lot';
import type { Settlement } from '../store/settlement';
import type { Sheet } from '../store/sheet';
import { isExcluded } from './is-excluded';

export type BookSources = {
  readonly contest: Contest;
  /** Open ballots: an entry that left judging leaves the tally. */
  readonly ballots: readonly Ballot[];
  readonly sheets: readonly Sheet[];
  /** In the order of their anonymous numbers. */
  readonly jurorIds: readonly string[];
  readonly settlements: readonly Settlement[];
  /** What the council has moved about sheets; the carried ones count. */
  readonly exclusions?: readonly Pick<Exclusion, 'jurorId' | 'entryId' | 'motion'>[];
  /** Lots between works of equal interactions, in the order they were drawn. */
  readonly lots?: readonly Pick<Lot, 'entries' | 'source' | 'seed'>[];
  readonly freeze: Freeze | null;
};

/** J1, J2, …: what a juror is called in the published book. */
export const jurorNumber = (at: number): string => `J${at + 1}`;

/**
 * The score book of a contest: sealed sheets are valid unless the council has voted them out, recused ones recused, drafts are
 * not in it (a missing sheet is never a zero). An excluded sheet keeps its marks. Entries go by code, jurors by number.
 * @throws {ScoreBookError} when the records cannot be a book, which is a fault of ours
 */
export function buildScoreBook(from: BookSources): ScoreBook {
  const codeOf = new Map(from.ballots.map((ballot) => [ballot.entryId, ballot.code]));
  return parseScoreBook({
    ...toScoreBookRules(from.contest),
    entries: [...codeOf.values()].toSorted(),
    jurors: from.jurorIds.map((_, at) => jurorNumber(at)),
    sheets: bookSheets(from, codeOf),
    interaction: (from.freeze?.counts ?? []).flatMap(({ entryId, accepted, voters, reachedAtMs }) => {
      const entry = codeOf.get(entryId);
      return entry === undefined ? [] : [{ entry, accepted, voters, reachedAtMs }];
    }),
    ...interactionTies(from, codeOf),
    settled: from.settlements.flatMap((settlement) => settledTie(settlement, codeOf)),
  });
}

/** Who may win by interactions, and by what equal counts are told apart, once there are counts. */
function interactionTies({ contest, freeze, lots = [] }: BookSources, codeOf: ReadonlyMap<string, string>) {
  if (freeze === null) return {};
  const coded = lots.map(({ entries, source, seed }) => ({
    entries: entries.flatMap((entryId) => codeOf.get(entryId) ?? []),
    isWhole: entries.every((entryId) => codeOf.has(entryId)),
    source,
    seed,
  }));
  // A lot with a work that has left since was drawn between others.
  const lot = coded.findLast(({ isWhole }) => isWhole);
  return {
    interactionTieChain: contest.definition.interaction.tieChain,
    ...(contest.definition.interaction.juryWinnersMayWin ? {} : { juryWinnersMayWin: false }),
    ...(lot === undefined ? {} : { interactionLot: { entries: lot.entries, source: lot.source, seed: lot.seed } }),
  };
}

function bookSheets(from: BookSources, codeOf: ReadonlyMap<string, string>): readonly BookSheet[] {
  const numberOf = new Map(from.jurorIds.map((jurorId, at) => [jurorId, jurorNumber(at)]));
  const sheets = from.sheets.flatMap((sheet): readonly BookSheet[] => {
    const entry = codeOf.get(sheet.entryId);
    const juror = numberOf.get(sheet.jurorId);
    if (entry === undefined || juror === undefined || sheet.state === 'draft') return [];
    if (sheet.state === 'recused') return [{ juror, entry, state: 'recused', marks: {} }];
    const state = isExcluded(from.exclusions ?? [], sheet) ? 'excluded' : 'valid';
    return [{ juror, entry, state, marks: sheet.marks }];
  });
  const key = (sheet: BookSheet): string => `${sheet.entry}/${sheet.juror.padStart(6)}`;
  return sheets.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function settledTie(settlement: Settlement, codeOf: ReadonlyMap<string, string>): readonly SettledTie[] {
  const codes = (entryIds: readonly string[]): readonly string[] => entryIds.flatMap((id) => codeOf.get(id) ?? []);
  const entries = codes(settlement.entries);
  // A member has left judging since: the group is another one now and its settlement no longer says anything.
  if (entries.length !== settlement.entries.length) return [];
  return [{ entries, order: codes(settlement.ruling.order), by: settlement.ruling.by }];
}

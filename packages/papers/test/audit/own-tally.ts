import { tallyScoreBook } from '@hoithi/scoring';
import type { PaperData } from '../../src';

export type Book = NonNullable<PaperData['judging']>['book'];
type Sheet = Book['sheets'][number];

/** Quarter points are whole in hundredths. */
export const markOf = (mark: number | undefined): bigint => BigInt(Math.round((mark ?? 0) * 100));
export const totalOf = ({ marks }: Sheet): bigint => Object.values(marks).reduce((sum, mark) => sum + markOf(mark), 0n);

export type OwnRow = {
  readonly code: string;
  readonly rank: number;
  readonly totals: readonly bigint[];
  readonly sum: bigint;
  readonly mean: bigint;
  readonly adjusted: string;
  /** Mean standardised mark in hundredths of a deviation, without its sign, as numbers in papers are read. */
  readonly standardised: bigint;
};

/** Counted a second way: E[x²] − E[x]² with Bessel's factor, on the book's valid sheets. */
function ownStandardised({ sheets }: Book, code: string): bigint {
  const valid = sheets.filter(({ state }) => state === 'valid');
  const marks = valid
    .filter(({ entry }) => entry === code)
    .flatMap((sheet) => {
      const own = valid.filter(({ juror }) => juror === sheet.juror).map((one) => Number(totalOf(one)));
      const mean = own.reduce((sum, total) => sum + total, 0) / own.length;
      const square = own.reduce((sum, total) => sum + total * total, 0) / own.length;
      const deviation = Math.sqrt(((square - mean * mean) * own.length) / (own.length - 1));
      return new Set(own).size < 2 ? [] : [(Number(totalOf(sheet)) - mean) / deviation];
    });
  return BigInt(Math.abs(Math.round((100 * marks.reduce((sum, mark) => sum + mark, 0)) / marks.length)));
}

/** Means half up in whole numbers, best first. The audited book has no two works of one mean, so nothing else decides. */
export function ownRanking(book: Book): readonly OwnRow[] {
  const advice = new Map(
    tallyScoreBook(book, { diagnostics: 'quick' }).ranking.map(({ entry, adjusted }) => [entry, adjusted]),
  );
  const rows = book.entries.map((code) => {
    const totals = book.sheets.filter(({ entry, state }) => entry === code && state === 'valid').map(totalOf);
    const sum = totals.reduce((all, total) => all + total, 0n);
    const count = BigInt(totals.length);
    return {
      code,
      totals,
      sum,
      mean: (2n * sum + count) / (2n * count),
      adjusted: String(advice.get(code) ?? ''),
      standardised: ownStandardised(book, code),
    };
  });
  if (new Set(rows.map(({ mean }) => mean)).size !== rows.length) throw new RangeError('two works of one mean');
  return rows.toSorted((a, b) => (a.mean > b.mean ? -1 : 1)).map((row, at) => ({ ...row, rank: at + 1 }));
}

export type Given = {
  readonly prizeId: string;
  readonly name: string;
  readonly valueDong: number;
  readonly code: string;
};

/** Prizes by rank while the mean reaches the minimum, then the interaction prize: what the jury proposes. */
export function ownProposal(data: PaperData): readonly Given[] {
  const { prizes, jury } = data.contest.definition;
  const book = data.judging?.book;
  if (book === undefined) return [];
  const ranking = ownRanking(book).filter(({ mean }) => mean >= markOf(jury.minimumForPrizePoints));
  let next = 0;
  const given = prizes.jury.flatMap(({ id, name, count, valueDong }) =>
    ranking.slice(next, (next += count)).map(({ code }) => ({ prizeId: id, name: name.vi, valueDong, code })),
  );
  return [...given, ...interactionOf(data, mostAccepted(book))];
}

function mostAccepted({ interaction }: Book): string | null {
  const most = Math.max(...interaction.map(({ accepted }) => accepted));
  const [first, second] = interaction.filter(({ accepted }) => accepted === most);
  return first === undefined || second !== undefined ? null : first.entry;
}

/** What the council gave. */
export function ownAwards(data: PaperData): readonly Given[] {
  const { decision, contest } = data;
  const given = contest.definition.prizes.jury.flatMap(({ id, name, valueDong }) =>
    (decision?.awards.find(({ prizeId }) => prizeId === id)?.codes ?? []).map((code) => ({
      prizeId: id,
      name: name.vi,
      valueDong,
      code,
    })),
  );
  return [...given, ...interactionOf(data, decision?.interactionWinner ?? null)];
}

function interactionOf({ contest }: PaperData, code: string | null): readonly Given[] {
  const prize = contest.definition.prizes.interaction;
  if (prize === undefined || code === null) return [];
  return [{ prizeId: prize.id, name: prize.name.vi, valueDong: prize.valueDong, code }];
}

export const moneyOf = (given: readonly Given[]): number => given.reduce((sum, { valueDong }) => sum + valueDong, 0);

import { meanOf, markOf, totalOf, validOf, type Book } from './own-marks';
import { ownSeverity } from './own-severity';

export type OwnRow = {
  readonly code: string;
  /** Null with too few sheets. */
  readonly rank: number | null;
  readonly totals: readonly bigint[];
  readonly sum: bigint;
  readonly mean: bigint | null;
  /** Advice, in hundredths: of a point, of a deviation. */
  readonly adjusted: number | null;
  readonly standardised: number | null;
  /** What told it from works of the same mean; null where there is none. */
  readonly tie: string | null;
  /** Jurors far from what the others make likely. */
  readonly odd: readonly string[];
};

/** Counts a book a second time: means half up in whole numbers, best first, equal ones by the chain; those of too few sheets last. */
export function ownRanking(book: Book, oddAbovePoints: number): readonly OwnRow[] {
  const severity = ownSeverity(book);
  const place = (code: string, rank: number | null, tie: string | null): OwnRow => {
    const totals = validOf(book, code).map(totalOf);
    return {
      code,
      rank,
      tie,
      totals,
      sum: totals.reduce((all, total) => all + total, 0n),
      mean: totals.length === 0 ? null : meanOf(totals),
      adjusted: totals.length === 0 ? null : Math.round(severity.adjustedOf(code) * 100),
      standardised: ownStandardised(book, code),
      odd: validOf(book, code).flatMap((sheet) => {
        const others = validOf(book, code).filter(({ juror }) => juror !== sheet.juror);
        const made = others.map((one) => Number(totalOf(one)) / 100 - severity.lenient(one.juror));
        const likely = made.reduce((sum, one) => sum + one, 0) / made.length;
        return Math.abs(Number(totalOf(sheet)) / 100 - likely) > oddAbovePoints ? [sheet.juror] : [];
      }),
    };
  };
  const enough = book.entries.filter((code) => validOf(book, code).length >= book.minimumSheets);
  const places = split(enough, (code) => Number(meanOf(validOf(book, code).map(totalOf)))).flatMap(
    (equal): readonly Placed[] =>
      equal.length === 1 ? [{ codes: equal, tie: null }] : toldApart(book, equal, stepsOf(book)),
  );
  let rank = 1;
  const ranked = places.flatMap(({ codes, tie }) => {
    const rows = codes.map((code) => place(code, rank, tie));
    rank += codes.length;
    return rows;
  });
  const left = book.entries.filter((code) => !enough.includes(code)).map((code) => place(code, null, null));
  return [...ranked, ...left];
}

/** Counted as E[x²] − E[x]² with Bessel's factor, on the book's valid sheets. */
function ownStandardised({ sheets }: Book, code: string): number | null {
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
  return marks.length === 0 ? null : Math.round((100 * marks.reduce((sum, mark) => sum + mark, 0)) / marks.length);
}

type Step = { readonly name: string; readonly keyOf: (code: string, group: readonly string[]) => number };

/** Each criterion's mean, heaviest first, or the times a juror placed it higher less lower, in the order of the rules. */
function stepsOf(book: Book): readonly Step[] {
  const criteria = book.rubric
    .toSorted((a, b) => b.max - a.max)
    .map(({ id }): Step => ({
      name: `criterion:${id}`,
      keyOf: (code) => Number(meanOf(validOf(book, code).map(({ marks }) => markOf(marks[id])))),
    }));
  const headToHead: Step = {
    name: 'head-to-head',
    keyOf: (code, group) =>
      group
        .flatMap((other) =>
          validOf(book, code).flatMap((own) =>
            validOf(book, other)
              .filter(({ juror }) => juror === own.juror)
              .map((theirs) => Math.sign(Number(totalOf(own) - totalOf(theirs)))),
          ),
        )
        .reduce((sum, sign) => sum + sign, 0),
  };
  const inOrder = book.tieSteps ?? ['criteria-by-weight', 'head-to-head'];
  return inOrder.flatMap((step) => (step === 'head-to-head' ? [headToHead] : criteria));
}

type Placed = { readonly codes: readonly string[]; readonly tie: string | null };

/** Whoever a step leaves alone has its place by it; the others go on together; people come last. */
function toldApart(book: Book, group: readonly string[], [step, ...rest]: readonly Step[]): readonly Placed[] {
  if (step === undefined) {
    const settled = book.settled.find(({ entries }) => entries.toSorted().join() === group.toSorted().join());
    if (settled === undefined) return [{ codes: group, tie: 'open' }];
    return settled.order.map((code) => ({ codes: [code], tie: settled.by }));
  }
  return split(group, (code) => step.keyOf(code, group)).flatMap((part) =>
    part.length === 1 ? [{ codes: part, tie: step.name }] : toldApart(book, part, rest),
  );
}

/** Groups of one key, highest first; within them the order stays. */
const split = (codes: readonly string[], keyOf: (code: string) => number): readonly (readonly string[])[] =>
  [...new Set(codes.map(keyOf))].sort((a, b) => b - a).map((key) => codes.filter((code) => keyOf(code) === key));

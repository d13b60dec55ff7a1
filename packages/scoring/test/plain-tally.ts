import type { ScoreBook } from '../src';

/**
 * The rules of a score book once more, as they read, without regard to speed: whole numbers of any size, sets as lists. Written
 * from the words of the design alone, so that it cannot share a mistake with the package.
 */
export function plainTally(book: ScoreBook) {
  const valid = (entry: string) => book.sheets.filter((sheet) => sheet.entry === entry && sheet.state === 'valid');
  const total = (marks: ScoreBook['sheets'][number]['marks']): bigint =>
    book.rubric.reduce((sum, { id }) => sum + tenThousandths(marks[id] ?? 0), 0n);
  const mean = (values: readonly bigint[]): bigint => {
    const count = BigInt(values.length) * 100n;
    return (2n * values.reduce((sum, value) => sum + value, 0n) + count) / (2n * count);
  };
  const score = (entry: string): bigint => mean(valid(entry).map(({ marks }) => total(marks)));
  const ranked = book.entries.filter((entry) => valid(entry).length >= Math.max(1, book.minimumSheets));
  const balance = (entry: string, group: readonly string[]): bigint => {
    let sum = 0n;
    for (const other of group.filter((one) => one !== entry)) {
      for (const own of valid(entry)) {
        const theirs = valid(other).find(({ juror }) => juror === own.juror);
        if (theirs === undefined) continue;
        if (total(own.marks) > total(theirs.marks)) sum += 1n;
        if (total(own.marks) < total(theirs.marks)) sum -= 1n;
      }
    }
    return sum;
  };
  const criteria = book.rubric.toSorted((a, b) => b.max - a.max);
  const byCriteria = criteria.map(({ id }): Step => {
    const key = (entry: string) => mean(valid(entry).map(({ marks }) => tenThousandths(marks[id] ?? 0)));
    return { name: `criterion:${id}`, key };
  });
  const steps: Step[] = [];
  for (const step of book.tieSteps ?? ['criteria-by-weight', 'head-to-head']) {
    if (step === 'criteria-by-weight') steps.push(...byCriteria);
    else steps.push({ name: 'head-to-head', key: balance });
  }
  const chain = (group: readonly string[], at: number): readonly Placed[] => {
    const step = steps[at];
    if (step === undefined) {
      const ruling = book.settled.find(({ entries }) => same(entries, group));
      return ruling?.order.map((entry) => ({ group: [entry], by: ruling.by })) ?? [{ group, by: 'open' }];
    }
    return split(group, (entry) => step.key(entry, group)).flatMap((part): readonly Placed[] =>
      part.length === 1 ? [{ group: part, by: step.name }] : chain(part, at + 1),
    );
  };
  const placed = split(ranked, score).flatMap((group): readonly Placed[] =>
    group.length === 1 ? [{ group, by: null }] : chain(group, 0),
  );
  const seats = book.prizes.flatMap(({ id, count }) => Array.from({ length: count }, () => id));
  const won = new Map<string, string[]>(book.prizes.map(({ id }) => [id, []]));
  const rows: { entry: string; score: bigint; rank: number; by: string | null }[] = [];
  for (const { group, by } of placed) {
    const rank = rows.length + 1;
    const carried = new Set(group.map((_, at) => seats[rank - 1 + at] ?? null));
    const [prize] = carried;
    for (const entry of group) {
      rows.push({ entry, score: score(entry), rank, by });
      const reaches = Number(score(entry)) / 100 >= book.minimumForPrize;
      if (carried.size === 1 && prize != null && reaches) won.get(prize)?.push(entry);
    }
  }
  return { rows, won, open: placed.filter(({ by }) => by === 'open').map(({ group }) => group) };
}

type Placed = { readonly group: readonly string[]; readonly by: string | null };
type Step = { readonly name: string; readonly key: (entry: string, group: readonly string[]) => bigint };

const tenThousandths = (points: number): bigint => BigInt(Math.round(points * 10_000));

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry) => b.includes(entry));

function split(group: readonly string[], key: (entry: string) => bigint): readonly (readonly string[])[] {
  const keys = [...new Set(group.map(key))].toSorted((a, b) => (a > b ? -1 : 1));
  return keys.map((value) => group.filter((entry) => key(entry) === value));
}

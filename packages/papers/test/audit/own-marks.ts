import type { PaperData } from '../../src';

export type Book = NonNullable<PaperData['judging']>['book'];
export type BookSheet = Book['sheets'][number];

/** Quarter points are whole in hundredths. */
export const markOf = (mark: number | undefined): bigint => BigInt(Math.round((mark ?? 0) * 100));

/** Of all criteria, in hundredths. */
export const totalOf = ({ marks }: BookSheet): bigint =>
  Object.values(marks).reduce((sum, mark) => sum + markOf(mark), 0n);

/** Half up. */
export function meanOf(values: readonly bigint[]): bigint {
  const count = BigInt(values.length);
  return (2n * values.reduce((sum, value) => sum + value, 0n) + count) / (2n * count);
}

export const validOf = ({ sheets }: Book, code: string): readonly BookSheet[] =>
  sheets.filter(({ entry, state }) => entry === code && state === 'valid');

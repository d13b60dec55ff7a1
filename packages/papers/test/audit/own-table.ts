/** A table as the audit derives it: the text of every cell under the head of its column. */
export type OwnTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
};

/** @param heads the heads of the columns, with a bar between two */
export const ownTable = (
  heads: string,
  rows: readonly (readonly string[])[],
  total: readonly string[] | null = null,
): OwnTable => ({ columns: heads.split(' | '), rows, total });

/** What a sheet is expected to show, in the order of drawing: texts of which the numbers are compared, and tables, cell by cell. */
export type Part = string | OwnTable;

/** By paper the parts of each of its sheets. */
export type Expected = Readonly<Record<string, readonly (readonly Part[])[]>>;

export const isTable = (part: Part): part is OwnTable => typeof part !== 'string';

/** Every text of an expected part. */
export const textsOfPart = (part: Part): readonly string[] =>
  isTable(part) ? [...part.columns, ...part.rows.flat(), ...(part.total ?? [])] : [part];

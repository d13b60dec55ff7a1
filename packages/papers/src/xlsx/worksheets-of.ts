import { textColumn } from '../columns';
import type { Paper, PaperTable } from '../paper';

/** More tables of one shape than this are one list: nobody opens a hundred worksheets. */
const MOST_ALIKE = 3;

/** A table as a worksheet, on paper as its sheet lies. */
export type WorksheetPlan = { readonly table: PaperTable; readonly orientation: 'portrait' | 'landscape' };

/** Every table of a paper; many of one shape, such as the score sheets, stand one below the other with their names before the rows. */
export function worksheetsOf({ name, sheets }: Paper): readonly WorksheetPlan[] {
  const alike = new Map<string, WorksheetPlan[]>();
  for (const { blocks, orientation } of sheets) {
    for (const table of blocks) {
      if (table.kind !== 'table') continue;
      const shape = table.columns.map(({ title }) => title).join('|');
      alike.set(shape, [...(alike.get(shape) ?? []), { table, orientation }]);
    }
  }
  return [...alike.values()].flatMap((plans) => (plans.length > MOST_ALIKE ? [joined(name, plans)] : plans));
}

function joined(name: string, plans: readonly WorksheetPlan[]): WorksheetPlan {
  const rows = plans.flatMap(({ table }) =>
    [...table.rows, ...(table.total === undefined ? [] : [table.total])].map((row) => [table.name, ...row]),
  );
  const columns = [textColumn('Bảng', 20), ...(plans[0]?.table.columns ?? [])];
  return { table: { kind: 'table', name, columns, rows }, orientation: plans[0]?.orientation ?? 'portrait' };
}

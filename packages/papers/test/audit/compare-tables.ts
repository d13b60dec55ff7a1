import type { PaperTable } from '../../src';
import type { OwnTable } from './own-table';

/** One cell that shows something else than was derived, named by its row and the head of its column. */
export type CellFault = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly derived: string;
};

type Rows = readonly (readonly string[])[];
type Keyed = ReadonlyMap<string, readonly string[]>;

const KEYS: ReadonlySet<string> = new Set(['Mã số', 'Mã số tác phẩm', 'Mã số tác phẩm từ chối chấm']);

/** Compares tables cell by cell: rows by the code of their work where they have one, else by their place; columns by their head. */
export function compareTables(shown: readonly PaperTable[], derived: readonly OwnTable[]): readonly CellFault[] {
  const most = Math.max(shown.length, derived.length);
  return Array.from({ length: most }, (_, at) => at).flatMap((at) => {
    const [table, own] = [shown[at], derived[at]];
    const faultOf = (fault: Partial<CellFault>): CellFault => ({
      table: table?.name ?? 'none',
      row: '',
      column: '',
      shown: '',
      derived: '',
      ...fault,
    });
    if (table === undefined) return [faultOf({ derived: own?.columns.join(' | ') ?? '' })];
    const heads = table.columns.map(({ title }) => title);
    if (own === undefined || heads.join(' | ') !== own.columns.join(' | ')) {
      return [faultOf({ row: 'head', shown: heads.join(' | '), derived: own?.columns.join(' | ') ?? '' })];
    }
    const [rows, ownRows] = [keyed(heads, table), keyed(heads, own)];
    const order = { shown: [...rows.keys()].join(', '), derived: [...ownRows.keys()].join(', ') };
    return [
      ...(order.shown === order.derived ? [] : [faultOf({ row: 'order', ...order })]),
      ...[...ownRows].flatMap(([row, cells]) =>
        heads.flatMap((column, place) => {
          const [is, ought] = [plain(rows.get(row)?.[place] ?? ''), plain(cells[place] ?? '')];
          return is === ought ? [] : [faultOf({ row, column, shown: is, derived: ought })];
        }),
      ),
    ];
  });
}

/** A sum in words is heard apart. */
const plain = (cell: string): string => cell.replaceAll(/ \([^()]* đồng\)/g, '');

function keyed(
  heads: readonly string[],
  { rows, total }: { readonly rows: Rows; readonly total?: readonly string[] | null },
): Keyed {
  const at = heads.findIndex((head) => KEYS.has(head));
  const seen = new Map<string, number>();
  const keyOf = (row: readonly string[], place: number): string => {
    const code = at === -1 ? `row ${place + 1}` : (row[at] ?? '');
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    return times === 1 ? code : `${code} (${times})`;
  };
  const body = rows.map((row, place): [string, readonly string[]] => [keyOf(row, place), row]);
  return new Map([...body, ...(total == null ? [] : [['total', total] as [string, readonly string[]]])]);
}

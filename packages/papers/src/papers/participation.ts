import { heading, table } from '../blocks';
import { countColumn, textColumn } from '../columns';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock } from '../paper';

/** Who took part: works by unit and by locality, authors by category (R1, R27). */
export function participation(room: Room): readonly PaperBlock[] {
  const { entries } = room.data;
  return [
    heading('Tổng hợp theo cơ quan, đơn vị'),
    countTable(
      'Theo đơn vị',
      countBy(entries, ({ unitName }) => unitName),
    ),
    heading('Tổng hợp theo địa phương'),
    countTable(
      'Theo địa phương',
      countBy(entries, ({ localityName }) => localityName),
    ),
    ...categoryTotals(room),
  ];
}

type Count = { readonly name: string; readonly count: number };

function countBy(entries: readonly PaperEntry[], nameOf: (entry: PaperEntry) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = nameOf(entry) === '' ? '(không ghi)' : nameOf(entry);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const collator = new Intl.Collator('vi');
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || collator.compare(a.name, b.name));
}

function countTable(name: string, counts: readonly Count[]): PaperBlock {
  return table(
    name,
    [countColumn('TT', 8), textColumn('Tên', 70), countColumn('Số tác phẩm', 22)],
    counts.map((row, at) => [String(at + 1), row.name, String(row.count)]),
    ['', 'Cộng', String(counts.reduce((sum, { count }) => sum + count, 0))],
  );
}

/** Authors by category, where the register knows it; a person in two works is counted in each. */
function categoryTotals({ data, definition }: Room): readonly PaperBlock[] {
  const authors = data.entries.flatMap((entry) => entry.authors);
  if (!authors.some(({ categoryId }) => categoryId !== null)) return [];
  const rows = definition.eligibility.categories.map(({ id, name }) => ({
    name: name.vi,
    count: authors.filter(({ categoryId }) => categoryId === id).length,
  }));
  return [
    heading('Lượt tác giả theo đối tượng'),
    table(
      'Theo đối tượng',
      [countColumn('TT', 8), textColumn('Đối tượng', 70), countColumn('Số lượt tác giả', 22)],
      rows.map((row, at) => [String(at + 1), row.name, String(row.count)]),
      ['', 'Cộng', String(rows.reduce((sum, { count }) => sum + count, 0))],
    ),
  ];
}

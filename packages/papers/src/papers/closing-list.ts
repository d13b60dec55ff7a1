import { heading, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import { authorNames } from '../data/names';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { filmLength, fullMoment, shortMoment } from '../words/moments';
import { STATE_WORDS } from './state-words';

/** At the close nothing is said yet of the rounds that follow. */
const LISTED = { ...STATE_WORDS, 'in-progress': 'hợp lệ', 'not-selected': 'hợp lệ', finalist: 'hợp lệ' } as const;

/** "Danh sách chốt tác phẩm dự thi" with totals by unit, locality and category (R14). */
export function buildClosingList(room: Room): readonly PaperSheet[] {
  const { data, definition } = room;
  if (!data.closed) return [];
  return [
    sheetOf(room, {
      paperId: 'closing-list',
      subtitle: [
        definition.title.vi,
        `(Chốt lúc ${fullMoment(data.contest.calendar.closeAtMs, data.contest.calendar)})`,
      ],
      orientation: 'landscape',
      blocks: [
        entryTable(room),
        paragraph(`Danh sách có ${padded(data.entries.length)} tác phẩm.`),
        heading('Tổng hợp theo cơ quan, đơn vị'),
        countTable(
          'Theo đơn vị',
          countBy(data.entries, ({ unitName }) => unitName),
        ),
        heading('Tổng hợp theo địa phương'),
        countTable(
          'Theo địa phương',
          countBy(data.entries, ({ localityName }) => localityName),
        ),
        ...categoryTotals(room),
      ],
    }),
  ];
}

function entryTable({ data }: Room): PaperBlock {
  const { calendar } = data.contest;
  return table(
    'Danh sách tác phẩm',
    [
      countColumn('TT', 4),
      markColumn('Mã số', 8),
      textColumn('Tên tác phẩm', 23),
      textColumn('Tác giả', 20),
      textColumn('Đơn vị', 16),
      textColumn('Địa phương', 13),
      markColumn('Thời lượng', 7.5),
      markColumn('Khuôn hình', 10),
      markColumn('Nhận lúc', 10),
      textColumn('Tình trạng', 11),
    ],
    data.entries.map((entry, at) => [
      String(at + 1),
      entry.code,
      entry.title,
      authorNames(entry).join(', '),
      entry.unitName,
      entry.localityName,
      entry.film?.durationMs == null ? '' : filmLength(entry.film.durationMs),
      entry.film?.width == null ? '' : `${entry.film.width}x${entry.film.height ?? ''}`,
      entry.file === null ? '' : shortMoment(entry.file.submittedAtMs, calendar),
      LISTED[entry.state],
    ]),
  );
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

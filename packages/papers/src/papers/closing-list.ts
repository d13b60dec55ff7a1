import { paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import { authorNames } from '../data/names';
import type { Room } from '../data/room';
import { stateAtClose } from '../data/state-at';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { filmLength } from '../words/film-length';
import { frameSize } from '../words/frame-size';
import { fullMoment, shortMoment } from '../words/moments';
import { participation } from './participation';
import { STATE_WORDS } from './state-words';

/** At the close nothing is said yet of the rounds that follow. */
const LISTED = { ...STATE_WORDS, 'in-progress': 'Hợp lệ', 'not-selected': 'Hợp lệ', finalist: 'Hợp lệ' } as const;

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
        ...participation(room),
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
      frameSize(entry.film) ?? '',
      entry.file === null ? '' : shortMoment(entry.file.submittedAtMs, calendar),
      LISTED[stateAtClose(entry, calendar)],
    ]),
  );
}

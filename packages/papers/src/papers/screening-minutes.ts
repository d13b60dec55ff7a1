import { heading, items, numbered, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import { authorNames } from '../data/names';
import type { Room } from '../data/room';
import { stateAfterScreening } from '../data/state-at';
import { closeMinutes, openMinutes } from '../meeting-blocks';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { finalistWords, leftOutWords } from './screening-words';
import { STATE_WORDS } from './state-words';

const PAPER_ID = 'screening-minutes';

/** "Biên bản họp sơ loại" and "Danh sách vào vòng Chung kết" (R7, R16). */
export function buildScreeningMinutes(room: Room): readonly PaperSheet[] {
  if (!room.data.screened) return [];
  return [minutes(room), finalistList(room)];
}

function minutes(room: Room): PaperSheet {
  const { data, definition, finalists } = room;
  const meeting = data.meetings.screening;
  const out = data.entries
    .filter((entry) => !finalists.includes(entry))
    .map((entry) => ({ ...entry, state: stateAfterScreening(entry, data.contest.calendar) }));
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Biên bản',
    subtitle: ['họp sơ loại tác phẩm dự thi', definition.title.vi],
    blocks: [
      ...openMinutes(room, meeting),
      heading('II. Nội dung'),
      paragraph('Hội nghị xem xét các tác phẩm theo các nội dung:'),
      ...numbered(definition.screening.items.map(({ name, text }) => `${name.vi}: ${text.vi}`)),
      heading('III. Kết quả'),
      ...items([
        `Số tác phẩm đã nhận: ${padded(data.entries.length)}.`,
        `Số tác phẩm vào vòng Chung kết: ${padded(finalists.length)} (danh sách kèm theo).`,
        `Số tác phẩm không vào vòng Chung kết: ${padded(out.length)}.`,
      ]),
      ...(out.length === 0 ? [] : [leftOut(room, out)]),
      ...closeMinutes(room, meeting),
    ],
  });
}

function leftOut({ definition }: Room, entries: Room['finalists']): PaperBlock {
  return table(
    'Không vào Chung kết',
    [
      countColumn('TT', 6),
      markColumn('Mã số', 12),
      textColumn('Tên tác phẩm', 32),
      textColumn('Kết luận', 18),
      textColumn('Lý do', 32),
    ],
    entries.map((entry, at) => [
      String(at + 1),
      entry.code,
      entry.title,
      STATE_WORDS[entry.state],
      leftOutWords(entry, definition.screening.items),
    ]),
  );
}

function finalistList(room: Room): PaperSheet {
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Danh sách tác phẩm vào vòng Chung kết',
    subtitle: [room.definition.title.vi, '(Kèm theo Biên bản họp sơ loại)'],
    blocks: [
      table(
        'Vào Chung kết',
        [
          countColumn('TT', 6),
          markColumn('Mã số', 11),
          textColumn('Tên tác phẩm', 27),
          textColumn('Tác giả', 21),
          textColumn('Đơn vị, địa phương', 17),
          textColumn('Ý kiến thẩm định', 18),
        ],
        room.finalists.map((entry, at) => [
          String(at + 1),
          entry.code,
          entry.title,
          authorNames(entry).join(', '),
          [entry.unitName, entry.localityName].filter((part) => part !== '').join(', '),
          finalistWords(entry, room.definition.screening.items),
        ]),
      ),
      paragraph(`Danh sách có ${padded(room.finalists.length)} tác phẩm.`),
    ],
  });
}

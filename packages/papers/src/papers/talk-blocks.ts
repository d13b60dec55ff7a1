import { field, paragraph, table } from '../blocks';
import { countColumn, markColumn, pointsColumn, textColumn } from '../columns';
import type { PaperData } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock } from '../paper';
import { decimalComma } from '../words/decimal-comma';
import { filmLength } from '../words/film-length';
import { fullMoment } from '../words/moments';

type Stopping = NonNullable<PaperData['stopping']>;

/**
 * How judging stopped, and the jury's talk about exactly the films that the marks do not tell apart: the places looked at again and
 * what the jury came to, left for the pen while nobody has written it down.
 */
export function talkBlocks(room: Room): readonly PaperBlock[] {
  const { stopping } = room.data;
  if (stopping === null) return [];
  const rule = `Theo quy tắc dừng chấm ở mức chắc chắn ${stopping.stopAtPercent}%`;
  if (stopping.state === 'sure') {
    return [paragraph(`${rule}, điểm chấm phân định được mọi ranh giới giải; không có tác phẩm nào phải thảo luận.`)];
  }
  if (stopping.state === 'cannot-tell') {
    return [paragraph(`${rule}, chưa tác phẩm nào có đủ phiếu để xác định tác phẩm phải thảo luận.`)];
  }
  return [
    paragraph(
      `${rule}, điểm chấm chưa phân định các tác phẩm dưới đây. Ban Giám khảo xem lại những đoạn phim đã được ghi chú và thảo luận:`,
    ),
    filmTable(room, stopping),
    field('Ý kiến sau thảo luận', stopping.conclusion?.text),
    ...writtenBy(room, stopping),
    paragraph('Thảo luận không làm thay đổi phiếu đã niêm phong, điểm và thứ hạng.'),
  ];
}

function filmTable({ tally, entryOf }: Room, { films }: Stopping): PaperBlock {
  const ranked = (tally?.ranking ?? []).filter(({ entry }) => films.some(({ code }) => code === entry));
  const placesOf = new Map(films.map(({ code, places }) => [code, places]));
  return table(
    'Tác phẩm thảo luận',
    [
      countColumn('Hạng', 9),
      markColumn('Mã số', 11),
      textColumn('Tên tác phẩm', 36),
      pointsColumn('Điểm trung bình', 12),
      textColumn('Đoạn phim xem lại', 32),
    ],
    ranked.map(({ entry, rank, score }) => [
      rank === null ? '–' : String(rank),
      entry,
      entryOf(entry).title,
      score === null ? '–' : decimalComma(score),
      (placesOf.get(entry) ?? []).map(placeWords).join('; ') || 'Cả phim',
    ]),
  );
}

const placeWords = ({ fromMs, toMs }: Stopping['films'][number]['places'][number]): string =>
  filmLength(toMs) === filmLength(fromMs) ? filmLength(fromMs) : `${filmLength(fromMs)}–${filmLength(toMs)}`;

const writtenBy = (room: Room, { conclusion }: Stopping): readonly PaperBlock[] =>
  conclusion === null
    ? []
    : [field('Người ghi', `${conclusion.byName}, ${fullMoment(conclusion.atMs, room.data.contest.calendar)}`)];

import { field, forPen, italic, paragraph } from '../blocks';
import { cite } from '../cite';
import { countColumn, pointsColumn, textColumn } from '../columns';
import type { PaperData } from '../data/paper-data';
import { openRoom, type Room } from '../data/room';
import type { Paper, PaperSheet } from '../paper';
import { listedPaper } from '../paper-frame';
import { sheetOf } from '../sheet';
import { points } from '../words/figures';

/** A film on which a juror still owes a sheet; its authors stay out. */
export type BlankSheet = {
  readonly juror: { readonly name: string; readonly title: string };
  readonly code: string;
  readonly workTitle: string;
};

const BOX = '[   ]';

/**
 * "Phiếu chấm điểm" without marks, one page per film, to be filled in by hand and keyed by two persons afterwards (R17). It asks for
 * what the sheet on a device has: a mark per criterion, what was watched, a remark, or why the juror stands aside.
 * @throws RangeError when the contest has no paper `score-sheet`
 */
export function blankSheets(data: PaperData, sheets: readonly BlankSheet[]): Paper {
  const room = openRoom(data);
  const { name } = listedPaper(room.definition, 'score-sheet');
  return {
    id: 'score-sheet',
    name: name.vi,
    fileName: 'phieu-cham-trang',
    sheets: sheets.map((sheet) => blankSheet(room, sheet)),
  };
}

function blankSheet(room: Room, { juror, code, workTitle }: BlankSheet): PaperSheet {
  const { rubric, totalPoints, stepPoints } = room.definition.scoring;
  return sheetOf(room, {
    paperId: 'score-sheet',
    subtitle: [room.definition.title.vi, 'Vòng Chung kết'],
    blocks: [
      field('Căn cứ', cite(room, { paperId: 'establishment-decision', part: room.definition.jury.body })),
      field('Mã số tác phẩm', code),
      field('Tên tác phẩm', workTitle),
      field('Giám khảo', [juror.name, juror.title].filter((part) => part !== '').join(', ')),
      forPen(
        `${code} ${juror.name}`,
        [
          countColumn('TT', 6),
          textColumn('Tiêu chí', 62),
          pointsColumn('Điểm tối đa', 16),
          pointsColumn('Điểm chấm', 16),
        ],
        rubric.map(({ name, maxPoints }, at) => [String(at + 1), name.vi, points(maxPoints), '']),
        ['', 'Tổng điểm', points(totalPoints), ''],
      ),
      italic(`Điểm theo bước ${points(stepPoints)}.`),
      field('Tổng điểm bằng chữ', null),
      paragraph(`Đã xem tác phẩm: ${BOX} toàn bộ     ${BOX} khoảng …………… % thời lượng`),
      field('Nhận xét', null),
      field(`${BOX} Tôi từ chối chấm tác phẩm này vì`, null),
    ],
    signedBy: [{ onBehalfOf: null, titles: ['Giám khảo'], fullName: juror.name }],
  });
}

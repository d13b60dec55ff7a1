import { forPen, italic, paragraph } from '../blocks';
import { countColumn, textColumn } from '../columns';
import type { PaperData } from '../data/paper-data';
import { openRoom, type Room } from '../data/room';
import type { Paper, PaperSheet } from '../paper';
import { listedPaper } from '../paper-frame';
import { commitmentSheet } from './commitment-sheet';

const BOX = '[   ]';
const ROWS = 4;

/**
 * "Bản cam kết của giám khảo" to be filled in and signed by hand, for a juror without a device (O16). It asks for what the declaration on
 * a device has: each relation with its kind and one of the contest's reasons, and the undertaking.
 * @throws RangeError when the contest has no paper `juror-commitment`
 */
export function blankDeclarations(
  data: PaperData,
  jurors: readonly { readonly name: string; readonly title: string }[],
): Paper {
  const room = openRoom(data);
  const { name } = listedPaper(room.definition, 'juror-commitment');
  return {
    id: 'juror-commitment',
    name: name.vi,
    fileName: 'ban-ke-khai-trang',
    sheets: jurors.map((juror) => blankDeclaration(room, juror)),
  };
}

function blankDeclaration(room: Room, juror: { readonly name: string; readonly title: string }): PaperSheet {
  const letters = room.definition.jury.recusalReasons.map(
    ({ name }, at) => `${String.fromCodePoint(97 + at)}) ${name.vi}`,
  );
  const ties = [
    paragraph(`${BOX} Tôi không có quan hệ nào phải kê khai.     ${BOX} Tôi có các quan hệ sau:`),
    forPen(
      'Quan hệ phải kê khai',
      [
        countColumn('TT', 8),
        textColumn('Loại (đơn vị, địa phương, cá nhân)', 24),
        textColumn('Tên cơ quan, địa phương hoặc người có liên quan', 42),
        textColumn('Quan hệ (chữ cái dưới đây)', 26),
      ],
      Array.from({ length: ROWS }, (_, at) => [String(at + 1), '', '', '']),
    ),
    italic(`Quan hệ, ghi bằng chữ cái: ${letters.join('; ')}.`),
  ];
  return commitmentSheet(room, { ...juror, unitName: null }, { ties, dense: true });
}

import { sumMarks, type BookSheet } from '@hoithi/scoring';
import { field, table } from '../blocks';
import { cite } from '../cite';
import { countColumn, pointsColumn, textColumn } from '../columns';
import type { PaperJudging } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { dayOf, sheetOf } from '../sheet';
import { points } from '../words/figures';
import { fullMoment } from '../words/moments';
import { pointsInWords } from '../words/points-in-words';

/** "Phiếu chấm điểm": every valid sheet of the book, by juror; the code stands for the authors (R17). */
export function buildScoreSheet(room: Room): readonly PaperSheet[] {
  const { judging } = room.data;
  if (judging === null) return [];
  return judging.jurors.flatMap((juror) =>
    judging.book.sheets
      .filter((sheet) => sheet.juror === juror.id && sheet.state === 'valid')
      .map((sheet) => scoreSheet(room, { juror, sheet, judging })),
  );
}

function scoreSheet(
  room: Room,
  of: { readonly juror: PaperJudging['jurors'][number]; readonly sheet: BookSheet; readonly judging: PaperJudging },
): PaperSheet {
  const { juror, sheet, judging } = of;
  const { rubric, totalPoints } = room.definition.scoring;
  const seal = judging.sheets.find((one) => one.jurorId === juror.id && one.code === sheet.entry);
  const total = sumMarks(sheet.marks);
  return sheetOf(room, {
    paperId: 'score-sheet',
    ownDate: seal === undefined ? null : dayOf(room, seal.sealedAtMs),
    subtitle: [room.definition.title.vi, 'Vòng Chung kết'],
    blocks: [
      field('Căn cứ', cite(room, { paperId: 'establishment-decision', part: room.definition.jury.body })),
      field('Mã số tác phẩm', sheet.entry),
      field('Giám khảo', [juror.name, juror.title].filter((part) => part !== '').join(', ')),
      table(
        `${sheet.entry} ${juror.id}`,
        [
          countColumn('TT', 7),
          textColumn('Tiêu chí', 53),
          pointsColumn('Điểm tối đa', 20),
          pointsColumn('Điểm chấm', 20),
        ],
        rubric.map(({ id, name, maxPoints }, at) => [
          String(at + 1),
          name.vi,
          points(maxPoints),
          points(sheet.marks[id] ?? 0),
        ]),
        ['', 'Tổng điểm', points(totalPoints), points(total)],
      ),
      field('Tổng điểm bằng chữ', pointsInWords(total)),
      field('Nhận xét', seal?.note),
      field('Niêm phong lúc', seal === undefined ? null : fullMoment(seal.sealedAtMs, room.data.contest.calendar)),
      field('Mã băm của phiếu', seal?.sheetHash),
      ...keyedFrom(seal?.keyed ?? null),
    ],
    signedBy: [{ onBehalfOf: null, titles: ['Giám khảo'], fullName: juror.name }],
  });
}

type Keyed = PaperJudging['sheets'][number]['keyed'];

/** Who keyed the sheet from paper, and the scan it was read from. */
const keyedFrom = (keyed: Keyed): readonly PaperBlock[] =>
  keyed === null
    ? []
    : [
        field('Nhập từ phiếu giấy', `${keyed.firstName} nhập, ${keyed.secondName} đối chiếu`),
        field('Mã băm của bản quét', keyed.scanSha256),
      ];

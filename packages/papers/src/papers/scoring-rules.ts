import { article, items, numbered, paragraph, table } from '../blocks';
import { pointsColumn, textColumn } from '../columns';
import { bodyName } from '../data/body-name';
import { recipientsOf } from '../data/recipients-of';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { points } from '../words/figures';

const TIE_STEPS = {
  'criteria-by-weight':
    'So điểm trung bình của từng tiêu chí, từ tiêu chí có điểm tối đa cao nhất trở xuống; điểm tối đa bằng nhau thì theo thứ tự của Quy chế.',
  'head-to-head':
    'So từng phiếu giữa các tác phẩm còn bằng điểm: số lần được chấm cao hơn trừ số lần bị chấm thấp hơn.',
  'jury-vote': 'Ban Giám khảo bỏ phiếu kín.',
  chair: 'Trưởng Ban Giám khảo quyết định, có ghi lý do vào biên bản.',
} as const;

/** "Quy chế chấm điểm": rubric, sheets, official score, ties, recusal (R8, R17, O4, O14, O16, O17). */
export function buildScoringRules(room: Room): readonly PaperSheet[] {
  const { definition } = room;
  return [
    sheetOf(room, {
      paperId: 'scoring-rules',
      title: 'Quy chế chấm điểm',
      subtitle: [definition.title.vi],
      blocks: [
        ...generalArticles(room),
        article(4, 'Tiêu chí và thang điểm'),
        paragraph(
          `Thang ${points(definition.scoring.totalPoints)} điểm; điểm từng tiêu chí là bội số của ${points(definition.scoring.stepPoints)} điểm.`,
        ),
        rubricTable(room),
        ...resultArticles(room),
      ],
      recipients: recipientsOf(room, 'scoring-rules'),
    }),
  ];
}

function generalArticles(room: Room): readonly PaperBlock[] {
  const { jury } = room.definition;
  const { numerator, denominator } = jury.quorum;
  const share =
    jury.assignment === 'all-to-all' ? 'Mỗi giám khảo chấm mọi tác phẩm' : 'Tác phẩm được chia đều cho các giám khảo';
  return [
    article(
      1,
      `${bodyName(room, jury.body)} gồm ${jury.size} người; họp hợp lệ khi có mặt ít nhất ${numerator}/${denominator} số thành viên.`,
    ),
    article(2, 'Nguyên tắc chấm'),
    ...items([
      `${share}, độc lập và kín; phiếu đã niêm phong không sửa.`,
      ...(jury.mustWatchToScore ? ['Giám khảo không xem tác phẩm thì không được chấm tác phẩm đó.'] : []),
      'Giám khảo không trao đổi, không biết điểm của giám khảo khác và lượt tương tác trước khi khoá phiếu chấm.',
      jury.absentJuror.vi,
    ]),
    article(3, 'Giám khảo phải từ chối chấm tác phẩm khi thuộc một trong các trường hợp:'),
    ...items(jury.recusalReasons.map(({ name }) => `${name.vi}.`)),
  ];
}

function rubricTable({ definition }: Room): PaperBlock {
  const { rubric, totalPoints } = definition.scoring;
  return table(
    'Tiêu chí',
    [textColumn('Tiêu chí', 26), pointsColumn('Điểm tối đa', 12), textColumn('Các mức', 62)],
    rubric.map((criterion) => [
      criterion.name.vi,
      points(criterion.maxPoints),
      criterion.levels.map((level) => `Từ ${points(level.fromPoints)}: ${level.text.vi}`).join('\n'),
    ]),
    ['Cộng', points(totalPoints), ''],
  );
}

function resultArticles({ definition }: Room): readonly PaperBlock[] {
  const { jury, scoring, complaints, prizes } = definition;
  return [
    article(
      5,
      `Điểm chính thức của tác phẩm là trung bình cộng tổng điểm của các phiếu hợp lệ, lấy hai chữ số thập phân. Tác phẩm có ít hơn ${jury.minimumSheets} phiếu hợp lệ không xếp hạng; tác phẩm dưới ${points(jury.minimumForPrizePoints)} điểm không được xét giải.`,
    ),
    article(6, 'Khi bằng điểm, phân định lần lượt theo các bước:'),
    ...numbered(scoring.tieChain.map((step) => TIE_STEPS[step])),
    article(
      7,
      `Điểm của một giám khảo lệch quá ${points(jury.lookAgainAbovePoints)} điểm so với các giám khảo khác thì Tổ Thư ký đề nghị giám khảo đó xem lại; giám khảo có quyền giữ điểm.`,
    ),
    article(8, `Kết quả chấm là đề nghị để Ban Tổ chức xem xét, quyết định. ${prizes.belowStandard.vi}`),
    article(
      9,
      `Khiếu nại về kết quả được tiếp nhận trong ${complaints.workingDays} ngày làm việc kể từ ngày công bố kết quả dự kiến./.`,
    ),
  ];
}

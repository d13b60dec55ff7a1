import { basisBlocks } from '../bases';
import { centred, heading, items, paragraph } from '../blocks';
import { bodyName, issuerName } from '../data/body-name';
import { recipientsOf } from '../data/recipients-of';
import { sumDong, type Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded, points } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { budgetLine } from './budget-line';
import { winnerTable } from './winner-table';

const PAPER_ID = 'prize-proposal';

/** "Tờ trình đề nghị trao giải": what the jury found and proposes; the council decides (R8, R21, R22). */
export function buildPrizeProposal(room: Room): readonly PaperSheet[] {
  const { definition, data, proposed } = room;
  if (data.judging === null) return [];
  return [
    sheetOf(room, {
      paperId: PAPER_ID,
      title: 'Tờ trình',
      subtitle: ['về kết quả chấm và đề nghị trao giải', definition.title.vi],
      blocks: [
        centred(`Kính gửi: ${bodyName(room, definition.organisation.decidingBody)}`),
        ...basisBlocks(room, { paperId: PAPER_ID, on: ['rules', 'scoring-rules', 'jury-minutes', 'freeze-minutes'] }),
        paragraph(`${issuerName(room, PAPER_ID)} báo cáo và trình như sau:`),
        heading('1. Kết quả chấm'),
        ...results(room),
        heading('2. Đề nghị trao giải'),
        winnerTable('Đề nghị trao giải', proposed),
        paragraph(`Tổng số giải: ${padded(proposed.length)}. Tổng tiền thưởng: ${moneyInWords(sumDong(proposed))}.`),
        paragraph(budgetLine(definition)),
        ...honours(room),
        heading('3. Tài liệu kèm theo'),
        ...items(['Bảng tổng hợp điểm', 'Biên bản họp Ban Giám khảo', 'Biên bản chốt lượt tương tác']),
        paragraph('Kính trình Ban Tổ chức Cuộc thi xem xét, quyết định./.'),
      ],
      recipients: recipientsOf(room, PAPER_ID),
    }),
  ];
}

function results({ data, definition, tally, finalists }: Room): readonly PaperBlock[] {
  const minimum = definition.jury.minimumForPrizePoints;
  const ranked = tally?.ranking.filter(({ status }) => status === 'ranked') ?? [];
  const reaching = ranked.filter(({ score }) => Number(score) >= minimum);
  return items([
    `Số tác phẩm vào vòng Chung kết: ${padded(finalists.length)}; được chấm: ${padded(data.judging?.book.entries.length ?? 0)}; được xếp hạng: ${padded(ranked.length)}.`,
    `Số tác phẩm đạt từ ${points(minimum)} điểm trở lên: ${padded(reaching.length)}.`,
    'Cách tính: trung bình cộng tổng điểm các phiếu hợp lệ; bằng điểm thì phân định theo Quy chế chấm điểm.',
  ]);
}

function honours({ proposed }: Room): readonly PaperBlock[] {
  return proposed.flatMap(({ prize, entry }) =>
    prize.extraHonour === undefined
      ? []
      : [
          paragraph(
            `Đề nghị làm thủ tục ${prize.extraHonour.name.vi} cho tác giả (nhóm tác giả) tác phẩm ${entry.code} “${entry.title}”.`,
          ),
        ],
  );
}

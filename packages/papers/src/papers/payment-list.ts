import { forPen, italic, paragraph } from '../blocks';
import { countColumn, dongColumn, markColumn, textColumn } from '../columns';
import { sumDong, type Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { figures } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { budgetLine } from './budget-line';
import { citeDecision } from './cite-decision';
import { paymentDifferences } from './payment-differences';
import { paymentsOf } from './payments-of';
import { remuneration } from './remuneration';

/**
 * "Danh sách ký nhận tiền thưởng", what a changed decision has changed of it, and the list of remuneration (R21, R25, O9). Number of the identity card, account and tax are written by hand on the
 * printed list: the platform does not keep them.
 */
export function buildPaymentList(room: Room): readonly PaperSheet[] {
  if (room.data.decision === null) return [];
  return [
    ...(room.winners.length === 0 ? [] : [prizeMoney(room)]),
    ...paymentDifferences(room),
    ...(room.data.staff.length === 0 ? [] : [remuneration(room)]),
  ];
}

function prizeMoney(room: Room): PaperSheet {
  const { winners, definition } = room;
  return sheetOf(room, {
    paperId: 'payment-list',
    subtitle: [definition.title.vi, `(Theo ${citeDecision(room)})`],
    orientation: 'landscape',
    blocks: [
      payments(room),
      paragraph(`Tổng số tiền: ${moneyInWords(sumDong(winners))}.`),
      paragraph(budgetLine(definition)),
      italic(
        'Cột thuế do kế toán ghi theo quy định hiện hành về thuế thu nhập cá nhân đối với tiền trúng thưởng cuộc thi.',
      ),
    ],
  });
}

function payments(room: Room): PaperBlock {
  const rows = paymentsOf(room);
  return forPen(
    'Ký nhận tiền thưởng',
    [
      countColumn('TT', 4),
      textColumn('Họ và tên người nhận', 17),
      textColumn('Giải', 14),
      markColumn('Mã số tác phẩm', 9),
      markColumn('Số định danh cá nhân', 12),
      markColumn('Số tài khoản, ngân hàng', 14),
      dongColumn('Số tiền (đồng)', 11),
      dongColumn('Thuế (đồng)', 9),
      markColumn('Ký nhận', 11),
    ],
    rows.map(({ name, winner, valueDong }, at) => [
      String(at + 1),
      name,
      winner.prize.name.vi,
      winner.entry.code,
      '',
      '',
      figures(valueDong),
      '',
      '',
    ]),
    ['', 'Cộng', '', '', '', '', figures(rows.reduce((sum, { valueDong }) => sum + valueDong, 0)), '', ''],
  );
}

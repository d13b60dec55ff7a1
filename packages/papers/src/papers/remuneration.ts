import { forPen, italic, paragraph } from '../blocks';
import { countColumn, dongColumn, markColumn, textColumn } from '../columns';
import { bodyName } from '../data/body-name';
import { inOrder } from '../data/in-order';
import type { PaperData } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { figures, padded } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { workDone, type Work } from './work-done';

type Payment = {
  readonly member: PaperData['staff'][number];
  readonly work: Work;
  readonly rateDong: number | null;
};

/**
 * "Danh sách chi thù lao": what each member of the contest's bodies did, counted from book and register (R25). Rates are data
 * of the contest; without them, and for tax and signature, there is room for the pen.
 */
export function remuneration(room: Room): PaperSheet {
  const payments = paymentsOf(room);
  const sum = payments.reduce((all, payment) => all + (dueDong(payment) ?? 0), 0);
  const isRated = payments.some(({ rateDong }) => rateDong !== null);
  return sheetOf(room, {
    paperId: 'payment-list',
    part: 'remuneration',
    title: 'Danh sách chi thù lao',
    subtitle: [room.definition.title.vi],
    orientation: 'landscape',
    blocks: [
      forPen(
        'Chi thù lao',
        [
          countColumn('TT', 4),
          textColumn('Họ và tên', 16),
          textColumn('Chức danh', 18),
          textColumn('Nội dung công việc', 14),
          countColumn('Số lượng', 7),
          dongColumn('Định mức (đồng)', 10),
          dongColumn('Thành tiền (đồng)', 11),
          dongColumn('Thuế (đồng)', 8),
          dongColumn('Thực nhận (đồng)', 10),
          markColumn('Ký nhận', 11),
        ],
        payments.map((payment, at) => [
          String(at + 1),
          payment.member.name,
          [payment.member.title, bodyName(room, payment.member.bodyId)].filter((part) => part !== '').join(', '),
          payment.work.name,
          String(payment.work.count),
          payment.rateDong === null ? '' : figures(payment.rateDong),
          dueDong(payment) === null ? '' : figures(dueDong(payment) ?? 0),
          '',
          '',
          '',
        ]),
        ['', 'Cộng', '', '', '', '', isRated ? figures(sum) : '', '', '', ''],
      ),
      paragraph(`Danh sách có ${padded(new Set(payments.map(({ member }) => member.id)).size)} người.`),
      ...(isRated ? [paragraph(`Tổng số tiền: ${moneyInWords(sum)}.`)] : []),
      italic('Định mức chưa có trong Thể lệ, thuế và số thực nhận do kế toán ghi theo quy định hiện hành.'),
    ],
  });
}

const dueDong = ({ work, rateDong }: Payment): number | null => (rateDong === null ? null : rateDong * work.count);

/** Body after body as the register has them, its members by rank; one line for each work. */
function paymentsOf(room: Room): readonly Payment[] {
  const { staff } = room.data;
  const bodies = [...new Set(staff.map(({ bodyId }) => bodyId))];
  const rates = room.definition.papers.remuneration ?? [];
  const rateDong = (bodyId: string, per: Work['per']): number | null =>
    rates.find((rate) => rate.body === bodyId && rate.per === per)?.valueDong ?? null;
  return bodies
    .flatMap((bodyId) =>
      inOrder(
        room,
        staff.filter((member) => member.bodyId === bodyId),
      ),
    )
    .flatMap((member) =>
      workDone(room, member).map((work) => ({ member, work, rateDong: rateDong(member.bodyId, work.per) })),
    );
}

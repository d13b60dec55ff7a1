import { decisionOpening } from '../bases';
import { article, field, items, paragraph } from '../blocks';
import { cite } from '../cite';
import { bodyName, issuerName } from '../data/body-name';
import { recipientsOf } from '../data/recipients-of';
import { allPrizes, sumDong, type Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { replacedRooms, sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { budgetLine } from './budget-line';
import { citeDecision } from './cite-decision';
import { citeHearing } from './cite-hearing';
import { winnerTable } from './winner-table';

const PAPER_ID = 'award-decision';

/** "Quyết định công nhận kết quả và trao giải" with its annex (R8, R19, R21, R22, R25). */
export function buildAwardDecision(room: Room): readonly PaperSheet[] {
  if (room.data.decision === null) return [];
  // Replaced decisions stay as they went out, word for word, so that their signed copies stay theirs.
  return [room, ...replacedRooms(room, PAPER_ID)].flatMap((edition) => [
    decision(edition),
    ...(edition.winners.length === 0 ? [] : [annex(edition)]),
  ]);
}

function decision(room: Room): PaperSheet {
  const [replaced] = replacedRooms(room, PAPER_ID);
  const old = replaced === undefined ? null : citeDecision(replaced);
  const { definition, winners } = room;
  const { standingBody } = definition.organisation;
  const further = [...moneyOf(room), ...honoursOf(room)];
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Quyết định',
    subtitle: [
      'về việc công nhận kết quả và trao giải',
      definition.title.vi,
      ...(replaced === undefined ? [] : [`(thay thế ${citeDecision(replaced)})`]),
    ],
    blocks: [
      ...decisionOpening(room, {
        paperId: PAPER_ID,
        on: ['rules', 'freeze-minutes', 'council-minutes'],
        more: room.edition > 1 ? citeHearing(room) : [],
        proposedBy: `${bodyName(room, definition.jury.body)} tại ${cite(room, { paperId: 'prize-proposal' })}`,
      }),
      ...awarded(room),
      ...further.map((text, at) => article(at + 2, text)),
      article(
        further.length + 2,
        `${bodyName(room, standingBody)}, Tổ Thư ký, các cơ quan, đơn vị liên quan${winners.length === 0 ? '' : ' và các tác giả, nhóm tác giả có tên trong danh sách'} chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký${old === null ? '' : `, thay thế ${old}`}./.`,
      ),
    ],
    recipients: [`Như Điều ${further.length + 2}`, ...recipientsOf(room, PAPER_ID)],
  });
}

/** That nobody gets a prize is a result as well (O17). */
function awarded(room: Room): readonly PaperBlock[] {
  const { definition, winners } = room;
  const given = `và trao ${padded(winners.length)} giải ${definition.title.vi} (danh sách kèm theo), gồm:`;
  const none = `${definition.title.vi}; không trao giải:`;
  return [article(1, `Công nhận kết quả ${winners.length === 0 ? none : given}`), ...items(prizeLines(room))];
}

function moneyOf({ definition, winners }: Room): readonly string[] {
  if (winners.length === 0) return [];
  const sum = moneyInWords(sumDong(winners));
  return [`Tổng tiền thưởng là ${sum}. ${budgetLine(definition)}`];
}

function prizeLines({ definition, winners }: Room): readonly string[] {
  return allPrizes(definition).map((prize) => {
    const given = winners.filter((winner) => winner.prize.id === prize.id).length;
    return given === 0
      ? `${prize.name.vi}: không trao.`
      : `${prize.name.vi}: ${padded(given)} giải, ${given === 1 ? '' : 'mỗi giải '}trị giá ${moneyInWords(prize.valueDong)}.`;
  });
}

function honoursOf({ winners }: Room): readonly string[] {
  const honoured = winners.filter(({ prize }) => prize.extraHonour !== undefined);
  if (honoured.length === 0) return [];
  const names = honoured.map(
    ({ prize, entry }) => `${prize.extraHonour?.name.vi ?? ''} cho tác giả (nhóm tác giả) tác phẩm ${entry.code}`,
  );
  return [`Giao Cơ quan Thường trực hoàn thiện hồ sơ đề nghị tặng ${names.join('; ')}.`];
}

function annex(room: Room): PaperSheet {
  const { winners, data } = room;
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Danh sách tác phẩm đạt giải',
    subtitle: [room.definition.title.vi, `(Kèm theo ${citeDecision(room)} của ${issuerName(room, PAPER_ID)})`],
    orientation: 'landscape',
    blocks: [
      winnerTable('Tác phẩm đạt giải', winners),
      paragraph(`Danh sách có ${padded(winners.length)} giải; tổng tiền thưởng ${moneyInWords(sumDong(winners))}.`),
      ...(data.judging === null ? [] : [field('Mã băm SHA-256 của sổ điểm', data.judging.bookHash)]),
    ],
  });
}

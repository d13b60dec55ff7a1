import { comparePrizes } from '@hoithi/scoring';
import { heading, items, numbered, paragraph } from '../blocks';
import { cite } from '../cite';
import { allPrizes, prizesOf, roomOfEdition, sumDong, type Room } from '../data/room';
import { closeMinutes, openMinutes } from '../meeting-blocks';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { changeTable } from './change-table';
import { exclusionLines } from './exclusion-lines';
import { interactionTieLine } from './interaction-tie-line';
import { passedOverLine } from './passed-over-line';
import { quorumLine } from './quorum-line';
import { voteTable } from './vote-table';
import { winnerTable } from './winner-table';

const PAPER_ID = 'council-minutes';

/** "Biên bản họp Ban Tổ chức xét giải": quorum, agenda, votes, changes of the proposal with reasons (R8, R19, O3). */
export function buildCouncilMinutes(room: Room): readonly PaperSheet[] {
  if (room.data.decision === null) return [];
  // What the complaints have changed is not in the minutes of the meeting before them.
  return [awarding(roomOfEdition(room, 1)), ...hearing(room)];
}

function awarding(room: Room): PaperSheet {
  const { definition, data, winners } = room;
  const meeting = data.meetings.council;
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Biên bản',
    subtitle: ['họp Ban Tổ chức xét giải', definition.title.vi],
    blocks: [
      ...openMinutes(room, meeting),
      quorumLine(room, { bodyId: definition.council.body, share: definition.council.quorum, meeting }),
      heading('II. Nội dung'),
      ...numbered(definition.council.agenda.map(({ vi }) => `${vi}.`)),
      paragraph(`Hội nghị xem xét ${cite(room, { paperId: 'prize-proposal' })}.`),
      ...leftOut(room),
      ...passedOverLine(room),
      ...interactionTieLine(room),
      heading('III. Biểu quyết'),
      ...voteTable(room, { name: 'Biểu quyết của Ban Tổ chức', meeting, on: winners }),
      heading('IV. Thay đổi so với đề nghị của Ban Giám khảo'),
      ...changeTable(room, {
        name: 'Thay đổi so với đề nghị',
        before: room.proposed,
        heads: ['Đề nghị', 'Quyết định'],
        reasons: data.decision?.changes ?? [],
      }),
      ...conclusion(room),
      ...closeMinutes(room, meeting),
    ],
  });
}

/** "Biên bản họp Ban Tổ chức giải quyết khiếu nại": what the complaints have changed of the provisional result, or not (O18). */
function hearing(room: Room): readonly PaperSheet[] {
  const { definition, data, winners } = room;
  const meeting = data.meetings.complaints;
  if (meeting === null) return [];
  const before = roomOfEdition(room, 1);
  const moved = new Set(comparePrizes(prizesOf(before.winners), prizesOf(winners)).map(({ prizeId }) => prizeId));
  const { filed, upheld } = data.complaints;
  return [
    sheetOf(room, {
      paperId: PAPER_ID,
      part: 'complaints',
      title: 'Biên bản',
      subtitle: ['họp Ban Tổ chức giải quyết khiếu nại', definition.title.vi],
      blocks: [
        ...openMinutes(room, meeting),
        quorumLine(room, { bodyId: definition.council.body, share: definition.council.quorum, meeting }),
        heading('II. Nội dung'),
        paragraph(`Đã nhận ${padded(filed)} khiếu nại về kết quả dự kiến; chấp nhận ${padded(upheld)}.`),
        paragraph(`Hội nghị xem xét kết quả tại ${cite(before, { paperId: PAPER_ID })}.`),
        heading('III. Biểu quyết'),
        ...voteTable(room, {
          name: 'Biểu quyết của Ban Tổ chức',
          meeting,
          on: winners.filter(({ prize }) => moved.has(prize.id)),
        }),
        heading('IV. Thay đổi so với kết quả dự kiến'),
        ...changeTable(room, {
          name: 'Thay đổi so với kết quả dự kiến',
          before: before.winners,
          heads: ['Dự kiến', 'Quyết định'],
          reasons: (data.decision?.changes ?? []).filter(({ prizeId }) => moved.has(prizeId)),
        }),
        ...conclusion(room),
        ...closeMinutes(room, meeting),
      ],
    }),
  ];
}

function conclusion(room: Room): readonly PaperBlock[] {
  const { winners } = room;
  return [
    heading('V. Kết luận'),
    ...(winners.length === 0
      ? [paragraph('Không trao giải nào.')]
      : [
          winnerTable('Kết luận xét giải', winners),
          paragraph(`Tổng số giải: ${padded(winners.length)}. Tổng tiền thưởng: ${moneyInWords(sumDong(winners))}.`),
        ]),
    ...overBudget(room),
    ...notAwarded(room),
  ];
}

function leftOut(room: Room): readonly PaperBlock[] {
  const lines = exclusionLines(room);
  if (lines.length === 0) return [];
  return [
    paragraph('Hội nghị đã xem kết quả khi tính và khi không tính, và biểu quyết không tính các phiếu:'),
    ...items(lines),
  ];
}

function overBudget({ data, definition }: Room): readonly PaperBlock[] {
  const reason = data.decision?.overBudgetReason ?? null;
  if (reason === null) return [];
  return [paragraph(`Vượt kinh phí ${moneyInWords(definition.prizes.budgetDong)} theo Kế hoạch; lý do: ${reason}.`)];
}

function notAwarded({ definition, winners }: Room): readonly PaperBlock[] {
  const left = allPrizes(definition).flatMap((prize) => {
    const given = winners.filter((winner) => winner.prize.id === prize.id).length;
    return given < prize.count ? [`${prize.name.vi}: ${padded(prize.count - given)} giải không trao.`] : [];
  });
  return left.length === 0 ? [] : [paragraph('Giải không trao:'), ...items(left)];
}

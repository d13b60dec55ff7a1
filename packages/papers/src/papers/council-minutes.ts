import { heading, items, numbered, paragraph, table } from '../blocks';
import { cite } from '../cite';
import { countColumn, textColumn } from '../columns';
import { bodyName } from '../data/body-name';
import type { PaperData, PaperMeeting } from '../data/paper-data';
import { allPrizes, roomOfEdition, sumDong, type Room } from '../data/room';
import { closeMinutes, openMinutes } from '../meeting-blocks';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { exclusionLines } from './exclusion-lines';
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
      quorum(room, meeting),
      heading('II. Nội dung'),
      ...numbered(definition.council.agenda.map(({ vi }) => `${vi}.`)),
      paragraph(`Hội nghị xem xét ${cite(room, { paperId: 'prize-proposal' })}.`),
      ...leftOut(room),
      heading('III. Biểu quyết'),
      ...voteTable(room, { name: 'Biểu quyết của Ban Tổ chức', meeting, on: winners }),
      heading('IV. Thay đổi so với đề nghị của Ban Giám khảo'),
      ...changes(room, data.decision?.changes ?? []),
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
  const moved = changedPrizes(before, room);
  const made = (data.decision?.changes ?? []).filter(({ prizeId }) => moved.has(prizeId));
  const { filed, upheld } = data.complaints;
  return [
    sheetOf(room, {
      paperId: PAPER_ID,
      part: 'complaints',
      title: 'Biên bản',
      subtitle: ['họp Ban Tổ chức giải quyết khiếu nại', definition.title.vi],
      blocks: [
        ...openMinutes(room, meeting),
        quorum(room, meeting),
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
        ...changes(room, made),
        ...conclusion(room),
        ...closeMinutes(room, meeting),
      ],
    }),
  ];
}

/** Prizes that other works have in the later room. */
function changedPrizes(before: Room, after: Room): ReadonlySet<string> {
  const codes = ({ winners }: Room, prizeId: string): string =>
    winners
      .filter(({ prize }) => prize.id === prizeId)
      .map(({ entry }) => entry.code)
      .toSorted()
      .join();
  const ids = allPrizes(after.definition).map(({ id }) => id);
  return new Set(ids.filter((id) => codes(before, id) !== codes(after, id)));
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
    ...notAwarded(room),
  ];
}

/** What the rules ask, and whether it was met. */
function quorum(room: Room, meeting: PaperMeeting | null): PaperBlock {
  const { council } = room.definition;
  const members = room.data.staff.filter(({ bodyId }) => bodyId === council.body).length;
  const { numerator, denominator } = council.quorum;
  const needed = Math.ceil((members * numerator) / denominator);
  const rule = `${bodyName(room, council.body)} họp hợp lệ khi có mặt ít nhất ${numerator}/${denominator} số thành viên`;
  if (members === 0) return paragraph(`${rule}.`);
  const asked = `${rule} (${padded(needed)} trên ${padded(members)} thành viên)`;
  if (meeting === null) return paragraph(`${asked}.`);
  const here = meeting.present.length;
  const met = here >= needed ? 'đủ điều kiện họp' : 'chưa đủ điều kiện họp';
  return paragraph(`${asked}; cuộc họp có mặt ${padded(here)} thành viên, ${met}.`);
}

function leftOut(room: Room): readonly PaperBlock[] {
  const lines = exclusionLines(room);
  if (lines.length === 0) return [];
  return [
    paragraph('Hội nghị đã xem kết quả khi tính và khi không tính, và biểu quyết không tính các phiếu:'),
    ...items(lines),
  ];
}

function changes({ definition }: Room, made: NonNullable<PaperData['decision']>['changes']): readonly PaperBlock[] {
  if (made.length === 0) return [paragraph('Không thay đổi.')];
  const nameOf = new Map(allPrizes(definition).map(({ id, name }) => [id, name.vi]));
  return [
    table(
      'Thay đổi so với đề nghị',
      [countColumn('TT', 8), textColumn('Giải', 32), textColumn('Lý do', 60)],
      made.map(({ prizeId, reason }, at) => [String(at + 1), nameOf.get(prizeId) ?? prizeId, reason]),
    ),
  ];
}

function notAwarded({ definition, winners }: Room): readonly PaperBlock[] {
  const left = allPrizes(definition).flatMap((prize) => {
    const given = winners.filter((winner) => winner.prize.id === prize.id).length;
    return given < prize.count ? [`${prize.name.vi}: ${padded(prize.count - given)} giải không trao.`] : [];
  });
  return left.length === 0 ? [] : [paragraph('Giải không trao:'), ...items(left)];
}

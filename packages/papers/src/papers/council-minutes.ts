import { heading, items, numbered, paragraph, table } from '../blocks';
import { cite } from '../cite';
import { countColumn, textColumn } from '../columns';
import { bodyName } from '../data/body-name';
import type { PaperMeeting } from '../data/paper-data';
import { allPrizes, sumDong, type Room } from '../data/room';
import { closeMinutes, openMinutes } from '../meeting-blocks';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { voteTable } from './vote-table';
import { winnerTable } from './winner-table';

/** "Biên bản họp Ban Tổ chức xét giải": quorum, agenda, votes, changes of the proposal with reasons (R8, R19, O3). */
export function buildCouncilMinutes(room: Room): readonly PaperSheet[] {
  const { definition, data, winners } = room;
  if (data.decision === null) return [];
  const meeting = data.meetings.council;
  return [
    sheetOf(room, {
      paperId: 'council-minutes',
      title: 'Biên bản',
      subtitle: ['họp Ban Tổ chức xét giải', definition.title.vi],
      blocks: [
        ...openMinutes(room, meeting),
        quorum(room, meeting),
        heading('II. Nội dung'),
        ...numbered(definition.council.agenda.map(({ vi }) => `${vi}.`)),
        paragraph(`Hội nghị xem xét ${cite(room, { paperId: 'prize-proposal' })}.`),
        heading('III. Biểu quyết'),
        ...voteTable(room, { name: 'Biểu quyết của Ban Tổ chức', meeting, on: winners }),
        heading('IV. Thay đổi so với đề nghị của Ban Giám khảo'),
        ...changes(room),
        heading('V. Kết luận'),
        winnerTable('Kết luận xét giải', winners),
        paragraph(`Tổng số giải: ${padded(winners.length)}. Tổng tiền thưởng: ${moneyInWords(sumDong(winners))}.`),
        ...notAwarded(room),
        ...closeMinutes(room, meeting),
      ],
    }),
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

function changes({ data, definition }: Room): readonly PaperBlock[] {
  const made = data.decision?.changes ?? [];
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

import { field, heading, paragraph } from './blocks';
import type { PaperMeeting } from './data/paper-data';
import type { Room } from './data/room';
import type { PaperBlock } from './paper';
import { padded } from './words/figures';
import { fullMoment } from './words/moments';

/** Time, place and people of a meeting; dots where the minutes-taker has not entered them. */
export function openMinutes(room: Room, meeting: PaperMeeting | null): readonly PaperBlock[] {
  const absent = meeting?.absent.map(({ name, reason }) => `${name} (${reason})`).join('; ');
  return [
    heading('I. Thời gian, địa điểm, thành phần'),
    field('Bắt đầu', meeting === null ? null : fullMoment(meeting.startedAtMs, room.data.contest.calendar)),
    field('Địa điểm', meeting?.place),
    field('Chủ trì', meeting?.chair),
    field('Thư ký', meeting?.secretary),
    field('Có mặt', meeting === null ? null : `${padded(meeting.present.length)} người: ${meeting.present.join(', ')}`),
    field('Vắng mặt', meeting === null ? null : absent === '' ? 'không' : absent),
    field('Khách mời', meeting === null ? null : meeting.guests.join(', ') || 'không'),
  ];
}

/** How minutes end: when, read aloud, agreed and signed. */
export function closeMinutes(room: Room, meeting: PaperMeeting | null): readonly PaperBlock[] {
  const endedAtMs = meeting?.endedAtMs ?? null;
  return [
    field('Kết thúc', endedAtMs === null ? null : fullMoment(endedAtMs, room.data.contest.calendar)),
    paragraph('Biên bản được đọc lại cho các thành viên cùng nghe, thống nhất nội dung và ký tên dưới đây./.'),
  ];
}

import { cite } from '../cite';
import type { Room } from '../data/room';

/** The minutes of the meeting on the complaints, as papers that rest on them name them; nothing where nobody met on any (O18). */
export function citeHearing(room: Room): readonly string[] {
  if (room.data.meetings.complaints === null) return [];
  const name = 'Biên bản họp Ban Tổ chức giải quyết khiếu nại';
  return [cite(room, { paperId: 'council-minutes', part: 'complaints', name })];
}

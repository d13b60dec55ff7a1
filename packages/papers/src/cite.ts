import type { Room } from './data/room';
import { issuedFrame, type Issuer } from './paper-frame';
import { issueOf } from './sheet';
import { paperDate } from './words/paper-date';
import { paperNumber } from './words/paper-number';

/**
 * How one paper names another: "Tờ trình đề nghị trao giải (số 12-TTr/BGK, ngày 15 tháng 9 năm 2024)"; dots where the
 * records office has not given number and date yet.
 */
export function cite(
  room: Room,
  of: { readonly paperId: string; readonly part?: string; readonly by?: Issuer },
): string {
  const { family, name, heading } = issuedFrame(room.definition, of, issueOf(room, of));
  const number = heading.code === null ? '' : `số ${paperNumber(family, heading)}, `;
  return `${name} (${number}${paperDate(heading.date)})`;
}

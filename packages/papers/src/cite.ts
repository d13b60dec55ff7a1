import type { Room } from './data/room';
import { issuedFrame, type Issuer } from './paper-frame';
import type { PaperId } from './paper-kinds';
import { issueOf } from './sheet';
import { paperDate } from './words/paper-date';
import { paperNumber } from './words/paper-number';

type Cited = {
  readonly paperId: PaperId;
  readonly part?: string;
  readonly by?: Issuer;
  /** What a part is called where that is not the name of its paper. */
  readonly name?: string;
};

/**
 * How one paper names another: "Tờ trình đề nghị trao giải (số 12-TTr/BGK, ngày 15 tháng 9 năm 2024)"; dots where the
 * records office has not given number and date yet.
 */
export function cite(room: Room, of: Cited): string {
  const { name, number, date } = citedOf(room, of);
  return `${name} (${number === '' ? '' : `${number}, `}${date})`;
}

/**
 * By its kind, number and date, as titles and articles name a paper (Decree 30/2020, Annex I): "Quyết định số 12/QĐ-BTC ngày 15 tháng 9 năm
 * 2024".
 */
export function citeByNumber(room: Room, of: Cited & { readonly name: string }): string {
  const { name, number, date } = citedOf(room, of);
  return [name, number, date].filter((part) => part !== '').join(' ');
}

function citedOf(room: Room, of: Cited) {
  const { family, name, heading } = issuedFrame(room.definition, of, issueOf(room, of));
  const number = heading.code === null ? '' : `số ${paperNumber(family, heading)}`;
  return { name: of.name ?? name, number, date: paperDate(heading.date) };
}

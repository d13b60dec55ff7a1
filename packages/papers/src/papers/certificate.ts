import { centred } from '../blocks';
import { issuerName } from '../data/body-name';
import { certificateMark, certificateNumbers } from '../data/certificate-numbers';
import { authorNames, leaderName } from '../data/names';
import type { Room, Winner } from '../data/room';
import type { PaperSheet } from '../paper';
import { issueOf, sheetOf } from '../sheet';
import { citeDecision } from './cite-decision';

/** "Giấy chứng nhận" for each prize; its QR code opens the results page, which says the same or why it no longer does (R20, O9). */
export function buildCertificate(room: Room): readonly PaperSheet[] {
  const { decision } = room.data;
  if (decision === null) return [];
  const numbers = certificateNumbers(room.definition, [...decision.earlier, decision]);
  return room.winners.map((winner) => {
    const mark = certificateMark({ prizeId: winner.prize.id, code: winner.entry.code });
    return certificate(room, { winner, mark, bookNumber: numbers.get(mark) ?? 0 });
  });
}

function certificate(
  room: Room,
  of: { readonly winner: Winner; readonly mark: string; readonly bookNumber: number },
): PaperSheet {
  const { definition, data } = room;
  const { prize, entry } = of.winner;
  const names = inOnePiece(definition.limits.certificateNames === 'leader' ? [leaderName(entry)] : authorNames(entry));
  const isCrowded = names.join(', ').length > CROWDED;
  const place = [entry.unitName, entry.localityName].filter((part) => part !== '').join(', ');
  return sheetOf(room, {
    paperId: 'certificate',
    layout: 'certificate',
    ownDate: issueOf(room, { paperId: 'award-decision' }).date,
    orientation: 'landscape',
    subtitle: [],
    blocks: [
      centred(`${issuerName(room, 'certificate')} chứng nhận`, { style: 'italic', size: isCrowded ? 13 : 15 }),
      centred(names.join(', '), { style: 'bold', size: nameSize(names) }),
      ...(place === ''
        ? []
        : [centred(place, { style: 'italic', size: isCrowded ? 10 : place.length > LONG_TITLE ? 12 : 14 })]),
      centred(`Đạt ${prize.name.vi.toLocaleUpperCase('vi')}`, {
        style: 'bold',
        size: isCrowded ? 16 : 22,
        accent: true,
      }),
      centred(`với tác phẩm “${entry.title}” (${entry.code})`, {
        size: isCrowded ? 11 : entry.title.length > LONG_TITLE ? 13 : 16,
      }),
      centred(definition.title.vi, { style: 'bold', size: isCrowded ? 12 : 14 }),
      centred(`Theo ${citeDecision(room)} của ${issuerName(room, 'award-decision')}`, {
        style: 'italic',
        size: isCrowded ? 11 : 12,
      }),
      centred(`Vào sổ số: ${String(of.bookNumber).padStart(2, '0')}/GCN`, { size: isCrowded ? 11 : 12 }),
    ],
    ...(data.publicUrl === null
      ? {}
      : { qr: verificationOf(data.publicUrl, { contestId: data.contest.id, at: of.mark }) }),
  });
}

/** The results page says what it knows of `<prize>-<code>`: that it holds, was overtaken, or never was. */
function verificationOf(
  origin: string,
  of: { readonly contestId: string; readonly at: string },
): NonNullable<PaperSheet['qr']> {
  const url = new URL('/ket-qua', origin);
  url.searchParams.set('contest', of.contestId);
  url.searchParams.set('giay', of.at);
  return { url: url.href, caption: 'Quét mã để đối chiếu kết quả' };
}

/** A name of so many letters fits a line in the largest size. */
const WHOLE_NAME = 40;
/** So many names have room to stand undivided. */
const FEW_NAMES = 6;

/** No name is divided between two lines. */
const inOnePiece = (names: readonly string[]): readonly string[] =>
  names.length > FEW_NAMES || names.some((name) => name.length > WHOLE_NAME)
    ? names
    : names.map((name) => name.replaceAll(' ', '\u{a0}'));

/** Letters of a title that take two lines. */
const LONG_TITLE = 80;

/** Letters of names that leave the other lines less room. */
const CROWDED = 350;

/** Up to ten names have to stand on one page (O9). */
function nameSize(names: readonly string[]): number {
  if (names.join(', ').length > CROWDED) return 10;
  if (names.length <= 2) return 26;
  if (names.length <= 4) return 20;
  return names.length <= FEW_NAMES ? 16 : 13;
}

import { article, field, items, paragraph } from '../blocks';
import { bodyName } from '../data/body-name';
import { authorNames, leaderName } from '../data/names';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';

const PAPER_ID = 'broadcast-licence';

/** "Giấy phép sử dụng tác phẩm" for press and television, one for each prize-winning work (R28). */
export function buildBroadcastLicence(room: Room): readonly PaperSheet[] {
  const works = new Map(room.winners.map(({ entry }) => [entry.code, entry]));
  return [...works.values()].map((entry) => licence(room, entry));
}

function licence(room: Room, entry: PaperEntry): PaperSheet {
  const { definition } = room;
  return sheetOf(room, {
    paperId: PAPER_ID,
    part: entry.code,
    subtitle: [entry.code, definition.title.vi],
    blocks: [
      field('Tác phẩm', `${entry.code} “${entry.title}”`),
      field('Tác giả (nhóm tác giả)', authorNames(entry).join(', ')),
      field('Mã băm SHA-256 của bản gốc', entry.file?.sha256),
      ...articles(room, entry),
      paragraph('Giấy phép được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.'),
    ],
    signedFirst: [{ onBehalfOf: null, titles: ['Tác giả, trưởng nhóm tác giả'], fullName: leaderName(entry) }],
  });
}

function articles(room: Room, entry: PaperEntry): readonly PaperBlock[] {
  const { rights, shortTitle } = room.definition;
  const terms = [
    `Phạm vi và điều kiện: ${rights.licence.vi}`,
    ...(rights.licenceTerm === undefined ? [] : [`Thời hạn sử dụng: ${rights.licenceTerm.vi}`]),
    `Dòng ghi tên khi sử dụng: “${entry.title} - ${authorNames(entry).join(', ')} - ${shortTitle.vi}”.`,
    rights.takedown.vi,
  ];
  return [
    article(1, 'Cơ quan được sử dụng tác phẩm:'),
    ...items(rights.broadcasters.map((id, at, all) => `${bodyName(room, id)}${at === all.length - 1 ? '.' : ';'}`)),
    ...terms.map((text, at) => article(at + 2, text)),
  ];
}

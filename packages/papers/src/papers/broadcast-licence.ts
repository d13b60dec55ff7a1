import { article, field, items, paragraph } from '../blocks';
import { bodyName } from '../data/body-name';
import { authorNames, leaderName } from '../data/names';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperSheet } from '../paper';
import { sheetOf } from '../sheet';

/** "Giấy phép sử dụng tác phẩm" for press and television, one for each prize-winning work (R28). */
export function buildBroadcastLicence(room: Room): readonly PaperSheet[] {
  const works = new Map(room.winners.map(({ entry }) => [entry.code, entry]));
  return [...works.values()].map((entry) => licence(room, entry));
}

function licence(room: Room, entry: PaperEntry): PaperSheet {
  const { definition } = room;
  const { rights } = definition;
  const names = authorNames(entry).join(', ');
  return sheetOf(room, {
    paperId: 'broadcast-licence',
    part: entry.code,
    subtitle: [entry.code, definition.title.vi],
    blocks: [
      field('Tác phẩm', `${entry.code} “${entry.title}”`),
      field('Tác giả (nhóm tác giả)', names),
      field('Mã băm SHA-256 của bản gốc', entry.file?.sha256),
      article(1, 'Cơ quan được sử dụng tác phẩm:'),
      ...items(rights.broadcasters.map((id) => `${bodyName(room, id)};`)),
      article(2, `Phạm vi và điều kiện: ${rights.licence.vi}`),
      article(
        3,
        'Thời hạn sử dụng: từ ngày ký đến khi tác giả rút lại sự đồng ý bằng văn bản; việc đã phát sóng trước đó vẫn hợp lệ.',
      ),
      article(4, `Dòng ghi tên khi sử dụng: “${entry.title} - ${names} - ${definition.shortTitle.vi}”.`),
      article(5, `${rights.takedown.vi}`),
      paragraph('Giấy phép được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.'),
    ],
    signedBy: [
      { onBehalfOf: null, titles: ['Tác giả, trưởng nhóm tác giả'], fullName: leaderName(entry) },
      ...sheetOf(room, { paperId: 'broadcast-licence', subtitle: [], blocks: [] }).signatures,
    ],
  });
}

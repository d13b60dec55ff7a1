import { field, italic, paragraph } from '../blocks';
import { authorNames } from '../data/names';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperSheet } from '../paper';
import { dayOf, sheetOf } from '../sheet';
import { figures } from '../words/figures';
import { filmLength } from '../words/film-length';
import { frameSize } from '../words/frame-size';
import { fullMoment } from '../words/moments';
import { verdictWords } from './verdict-words';

/** "Biên nhận hồ sơ dự thi": what was received, when, and the very bytes (R14), one for each film received. */
export function buildReceipt(room: Room): readonly PaperSheet[] {
  return room.data.entries.flatMap((entry) => (entry.file === null ? [] : [receiptOf(room, entry, entry.file)]));
}

function receiptOf(room: Room, entry: PaperEntry, file: NonNullable<PaperEntry['file']>): PaperSheet {
  const durationMs = entry.film?.durationMs ?? null;
  return sheetOf(room, {
    paperId: 'receipt',
    ownDate: dayOf(room, file.submittedAtMs),
    subtitle: [room.definition.title.vi],
    blocks: [
      paragraph('Tổ Thư ký Cuộc thi đã nhận tác phẩm dự thi như sau:'),
      field('Mã số tác phẩm', entry.code),
      field('Tên tác phẩm', entry.title),
      field('Tác giả', authorNames(entry).join(', ')),
      field('Thời điểm nhận', fullMoment(file.submittedAtMs, room.data.contest.calendar)),
      field('Lần gửi', String(file.version)),
      field('Tên tệp', file.fileName),
      field('Dung lượng', `${figures(file.bytes)} byte`),
      field('Mã băm SHA-256 của tệp', file.sha256),
      field('Thời lượng (phút:giây)', durationMs === null ? null : filmLength(durationMs)),
      field('Khuôn hình', frameSize(entry.film)),
      field('Kiểm tra kỹ thuật', verdictWords(entry)),
      italic(
        'Mã băm chứng minh nội dung tệp đã nộp: tệp giữ lại của tác giả phải cho cùng một mã. Biên nhận không có nghĩa là tác phẩm đã được chấp nhận vào vòng thi.',
      ),
    ],
  });
}

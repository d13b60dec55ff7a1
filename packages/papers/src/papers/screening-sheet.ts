import { field, heading, italic, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import { stateAfterScreening } from '../data/state-at';
import type { PaperSheet } from '../paper';
import { dayOf, sheetOf } from '../sheet';
import { shortMoment } from '../words/moments';
import { verdictWords } from './verdict-words';

const VOTES = { pass: 'Đạt', fail: 'Không đạt', repair: 'Trả lại để bổ sung' } as const;

/** "Phiếu thẩm định sơ loại": items, votes with reasons, conclusion, one for each entry voted on (R7, O1). */
export function buildScreeningSheet(room: Room): readonly PaperSheet[] {
  if (!room.data.screened) return [];
  return room.data.entries.filter(({ votes }) => votes.length > 0).map((entry) => screeningOf(room, entry));
}

function screeningOf(room: Room, entry: PaperEntry): PaperSheet {
  const { screening, title } = room.definition;
  const state = stateAfterScreening(entry, room.data.contest.calendar);
  return sheetOf(room, {
    paperId: 'screening-sheet',
    dense: true,
    ownDate: dayOf(room, Math.max(...entry.votes.map(({ atMs }) => atMs))),
    subtitle: [title.vi, 'Vòng Sơ loại'],
    blocks: [
      field('Mã số tác phẩm', entry.code),
      field('Tên tác phẩm', entry.title),
      heading('1. Nội dung thẩm định'),
      table(
        `Nội dung ${entry.code}`,
        [
          countColumn('TT', 6),
          textColumn('Nội dung', 22),
          textColumn('Yêu cầu', 42),
          markColumn('Đạt', 10),
          markColumn('Không đạt', 10),
          markColumn('Cần xem lại', 10),
        ],
        screening.items.map(({ id, name, text }, at) => [
          String(at + 1),
          name.vi,
          text.vi,
          markedBy(entry, id, 'met'),
          markedBy(entry, id, 'not-met'),
          markedBy(entry, id, 'look-again'),
        ]),
      ),
      italic('Số trong ô là số thứ tự của ý kiến ở mục 2; ô trống là chưa đánh dấu.'),
      field('Kiểm tra kỹ thuật (tự động)', verdictWords(entry)),
      heading('2. Ý kiến của người thẩm định'),
      table(
        `Ý kiến ${entry.code}`,
        [
          countColumn('TT', 6),
          textColumn('Người thẩm định', 26),
          markColumn('Ý kiến', 18),
          textColumn('Lý do', 32),
          markColumn('Thời điểm', 18),
        ],
        entry.votes.map((vote, at) => [
          String(at + 1),
          vote.screenerName,
          VOTES[vote.vote],
          vote.reason ?? '',
          shortMoment(vote.atMs, room.data.contest.calendar),
        ]),
      ),
      heading('3. Kết luận'),
      field('Kết luận', CONCLUSIONS[state]),
      ...(entry.stateReason === null || state !== entry.state ? [] : [field('Lý do', entry.stateReason)]),
      italic(`Kết luận khi có ${screening.agreeingVotes} ý kiến giống nhau; tối đa ${screening.maxVotes} ý kiến.`),
    ],
  });
}

/** Places of the opinions that marked an item so, as the second table counts them. */
function markedBy(entry: PaperEntry, itemId: string, opinion: PaperEntry['votes'][number]['items'][number]['opinion']) {
  return entry.votes
    .flatMap(({ items }, at) =>
      items.some((one) => one.itemId === itemId && one.opinion === opinion) ? [String(at + 1)] : [],
    )
    .join(', ');
}

const CONCLUSIONS: Readonly<Record<PaperEntry['state'], string>> = {
  finalist: 'Đạt, vào vòng Chung kết',
  'in-progress': 'Chưa kết luận, chờ đủ ý kiến',
  'not-selected': 'Không vào vòng Chung kết',
  withdrawn: 'Tác giả đã rút tác phẩm',
  disqualified: 'Không hợp lệ',
  'not-accepted': 'Không hợp lệ',
};

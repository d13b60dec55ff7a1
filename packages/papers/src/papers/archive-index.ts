import { field, heading, items, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import type { Room } from '../data/room';
import { isDraft, type Paper, type PaperBlock, type PaperSheet } from '../paper';
import { partsOf } from '../paper-parts';
import { dayOf, sheetOf } from '../sheet';
import { addToDay } from '../words/add-to-day';
import { padded } from '../words/figures';
import { shortMoment } from '../words/moments';
import { paperDate } from '../words/paper-date';
import { paperNumber } from '../words/paper-number';
import { pictureLines } from './picture-lines';

const PAPER_ID = 'archive-index';

/** "Hồ sơ lưu trữ": index of every paper made, the hashes it rests on, and how long what is kept (O24). */
export function buildArchiveIndex(room: Room, made: readonly Paper[]): readonly PaperSheet[] {
  const { data, definition } = room;
  return [
    sheetOf(room, {
      paperId: PAPER_ID,
      title: 'Mục lục hồ sơ lưu trữ',
      subtitle: [definition.title.vi],
      blocks: [
        table(
          'Mục lục hồ sơ',
          [
            countColumn('TT', 6),
            textColumn('Tên tài liệu', 38),
            textColumn('Số, ngày', 28),
            countColumn('Số bản', 10),
            markColumn('Tình trạng', 18),
          ],
          made.map((paper, at) => [
            String(at + 1),
            paper.name,
            numbersOf(paper),
            String(copiesOf(paper)),
            paper.sheets.some(isDraft) ? 'Dự thảo' : paper.sheets[0]?.heading.code == null ? 'Biểu mẫu' : 'Đã ban hành',
          ]),
        ),
        paragraph(`Hồ sơ có ${padded(made.length)} loại tài liệu.`),
        ...signedCopies(room, made),
        heading('Dữ liệu kèm theo'),
        field('Phiên bản quy định của Cuộc thi', data.contest.rulesVersion),
        ...(data.judging === null ? [] : [field('Mã băm SHA-256 của sổ điểm', data.judging.bookHash)]),
        ...(data.freeze === null ? [] : [field('Mã băm SHA-256 của bản ghi chốt tương tác', data.freeze.hash)]),
        ...items(pictureLines(room)),
        ...(data.logHead === null ? [] : [logHead(room, data.logHead)]),
        heading('Thời hạn bảo quản'),
        ...items(retentionLines(room)),
      ],
    }),
  ];
}

/** A numbered paper with its annex is one; of forms every sheet is. */
const copiesOf = (paper: Paper): number =>
  partsOf(paper).reduce((sum, { numbered, sheets }) => sum + (numbered ? 1 : sheets.length), 0);

/** The chain of published heads ends in this one: no sheet can be changed without changing it. */
function logHead({ data }: Room, { hash, size, atMs }: NonNullable<Room['data']['logHead']>): PaperBlock {
  const at = shortMoment(atMs, data.contest.calendar);
  return field(`Mã đầu nhật ký niêm phong (${padded(size)} dòng, công bố ${at})`, hash);
}

/** How long what is kept, counted from the decision, with the last day once there is one (O24). */
function retentionLines(room: Room): readonly string[] {
  const { originalsMonths, derivedFilesMonths, fraudSignalsDaysAfterDecision } = room.definition.retention;
  const until = (add: { readonly months?: number; readonly days?: number }): string =>
    room.data.decision === null
      ? ''
      : ` (đến hết ${paperDate(addToDay(dayOf(room, room.data.decision.decidedAtMs), add))})`;
  return [
    'Hồ sơ Cuộc thi: vĩnh viễn.',
    `Tệp gốc tác phẩm: ${originalsMonths} tháng sau quyết định trao giải${until({ months: originalsMonths })}.`,
    `Tệp dẫn xuất: ${derivedFilesMonths} tháng sau quyết định trao giải${until({ months: derivedFilesMonths })}.`,
    `Dữ liệu chống gian lận: ${fraudSignalsDaysAfterDecision} ngày sau quyết định trao giải${until({ days: fraudSignalsDaysAfterDecision })}.`,
  ];
}

/** The signed copies that came back, each bound by the hash of its bytes. */
function signedCopies({ data }: Room, made: readonly Paper[]): readonly PaperBlock[] {
  const copies = data.signed.filter(({ key }) => key !== PAPER_ID);
  if (copies.length === 0) return [];
  const nameOf = new Map(made.flatMap(partsOf).map(({ key, title }) => [key, title]));
  return [
    heading('Bản đã ký'),
    table(
      'Bản đã ký',
      [
        countColumn('TT', 6),
        textColumn('Tên tài liệu', 34),
        textColumn('Mã băm SHA-256 của tệp quét', 42),
        textColumn('Ngày nhận', 18),
      ],
      copies.map(({ key, sha256, atMs }, at) => [
        String(at + 1),
        nameOf.get(key) ?? key,
        sha256,
        shortMoment(atMs, data.contest.calendar),
      ]),
    ),
  ];
}

/** Distinct numbers and dates of a paper's sheets; forms have none. */
function numbersOf({ sheets }: Paper): string {
  const numbered = sheets.filter(({ heading: { code } }) => code !== null);
  const texts = numbered.map(
    (sheet) => `${paperNumber(sheet.family, sheet.heading)}, ${paperDate(sheet.heading.date)}`,
  );
  return [...new Set(texts)].join('\n');
}

import { field, heading, items, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import type { Room } from '../data/room';
import { isDraft, type Paper, type PaperBlock, type PaperSheet } from '../paper';
import { partsOf } from '../paper-parts';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';
import { shortMoment } from '../words/moments';
import { paperDate } from '../words/paper-date';
import { paperNumber } from '../words/paper-number';

const PAPER_ID = 'archive-index';

/** "Hồ sơ lưu trữ": index of every paper made, the hashes it rests on, and how long what is kept (O24). */
export function buildArchiveIndex(room: Room, made: readonly Paper[]): readonly PaperSheet[] {
  const { data, definition } = room;
  const { retention } = definition;
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
            String(paper.sheets.length),
            paper.sheets.some(isDraft) ? 'dự thảo' : paper.sheets[0]?.heading.code == null ? 'biểu mẫu' : 'đã ban hành',
          ]),
        ),
        paragraph(`Hồ sơ có ${padded(made.length)} loại tài liệu.`),
        ...signedCopies(room, made),
        heading('Dữ liệu kèm theo'),
        field('Phiên bản quy định của Cuộc thi', data.contest.rulesVersion),
        ...(data.judging === null ? [] : [field('Mã băm SHA-256 của sổ điểm', data.judging.bookHash)]),
        ...(data.freeze === null ? [] : [field('Mã băm SHA-256 của bản ghi chốt tương tác', data.freeze.hash)]),
        heading('Thời hạn bảo quản'),
        ...items([
          'Hồ sơ Cuộc thi: vĩnh viễn.',
          `Tệp gốc tác phẩm: ${retention.originalsMonths} tháng; tệp dẫn xuất: ${retention.derivedFilesMonths} tháng.`,
          `Dữ liệu chống gian lận: ${retention.fraudSignalsDaysAfterDecision} ngày sau quyết định trao giải.`,
        ]),
      ],
    }),
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

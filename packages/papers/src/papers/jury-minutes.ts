import { field, heading, items, numbered, paragraph, table } from '../blocks';
import type { RankingRow } from '@hoithi/scoring';
import { cite } from '../cite';
import { countColumn, markColumn, pointsColumn, textColumn } from '../columns';
import type { PaperJudging } from '../data/paper-data';
import type { Room } from '../data/room';
import { closeMinutes, openMinutes } from '../meeting-blocks';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { capitalised } from '../words/capitalised';
import { decimalComma } from '../words/decimal-comma';
import { padded } from '../words/figures';
import { fullMoment } from '../words/moments';
import { exclusionLines } from './exclusion-lines';
import { passedOverLine } from './passed-over-line';
import { quorumLine } from './quorum-line';
import { sumOfTotals } from './sum-of-totals';
import { talkBlocks } from './talk-blocks';
import { tieNote } from './tie-note';
import { voteTable } from './vote-table';
import { winnerTable } from './winner-table';

const agenda = ({ data }: Room): readonly string[] => [
  'Rà soát Bảng tổng hợp điểm.',
  ...(data.stopping?.state === 'deliberate' ? ['Thảo luận các tác phẩm mà điểm chấm chưa phân định.'] : []),
  'Phân định các trường hợp bằng điểm ở ranh giới giải.',
  'Thống nhất đề nghị trao giải.',
];

/** "Biên bản họp Ban Giám khảo": process, incidents, table, the talk, ties, proposed prizes and votes (R8, R17, O17). */
export function buildJuryMinutes(room: Room): readonly PaperSheet[] {
  const { judging, meetings } = room.data;
  if (judging === null) return [];
  const meeting = meetings.jury;
  const { jury } = room.definition;
  return [
    sheetOf(room, {
      paperId: 'jury-minutes',
      title: 'Biên bản',
      subtitle: ['họp Ban Giám khảo', room.definition.title.vi],
      blocks: [
        field('Căn cứ', cite(room, { paperId: 'establishment-decision', part: jury.body })),
        ...openMinutes(room, meeting),
        quorumLine(room, { bodyId: jury.body, share: jury.quorum, meeting }),
        heading('II. Nội dung, quá trình chấm'),
        ...numbered(agenda(room)),
        ...process(room, judging),
        ...leftOut(room),
        field('Mã băm SHA-256 của sổ điểm', judging.bookHash),
        field('Việc phát sinh', meeting === null ? null : meeting.incidents || 'không'),
        heading('III. Kết quả chấm'),
        resultTable(room, judging),
        ...talkBlocks(room),
        ...ties(judging),
        heading('IV. Đề nghị trao giải'),
        winnerTable('Đề nghị trao giải', room.proposed),
        ...passedOverLine({ ...room, data: { ...room.data, decision: null } }),
        ...openTies(room),
        ...votes(room),
        heading('V. Kết thúc'),
        ...closeMinutes(room, meeting),
      ],
    }),
  ];
}

function process(room: Room, judging: PaperJudging): readonly PaperBlock[] {
  const { sheets, entries, jurors } = judging.book;
  const count = (state: 'valid' | 'recused' | 'excluded'): string =>
    padded(sheets.filter((sheet) => sheet.state === state).length);
  const missing = entries.length * jurors.length - sheets.length;
  return items([
    `Số tác phẩm được chấm: ${padded(entries.length)}; số giám khảo: ${padded(jurors.length)}.`,
    `Phiếu hợp lệ: ${count('valid')}; từ chối chấm do xung đột lợi ích: ${count('recused')}; phiếu không tính: ${count('excluded')}; chưa có phiếu: ${padded(missing)}.`,
    `Giám khảo chấm độc lập và kín; phiếu được khoá lúc ${fullMoment(judging.lockedAtMs, room.data.contest.calendar)}.`,
  ]);
}

function leftOut(room: Room): readonly PaperBlock[] {
  const lines = exclusionLines(room);
  return lines.length === 0 ? [] : [paragraph('Phiếu không tính:'), ...items(lines)];
}

function resultTable(room: Room, { book }: PaperJudging): PaperBlock {
  const { definition, tally, entryOf } = room;
  return table(
    'Kết quả chấm',
    [
      countColumn('Hạng', 8.5),
      markColumn('Mã số', 10),
      textColumn('Tên tác phẩm', 27),
      countColumn('Số phiếu hợp lệ', 8),
      pointsColumn('Tổng điểm', 11),
      pointsColumn('Điểm trung bình', 10),
      textColumn('Ý kiến', 11),
      textColumn('Kết luận', 19),
    ],
    (tally?.ranking ?? []).map((row) => [
      row.rank === null ? '–' : String(row.rank),
      row.entry,
      entryOf(row.entry).title,
      String(row.validSheets),
      decimalComma(sumOfTotals(book.sheets.filter(({ entry }) => entry === row.entry))),
      row.score === null ? '–' : decimalComma(row.score),
      capitalised(tieNote(definition, row) ?? ''),
      conclusionOn(room, row),
    ]),
  );
}

function conclusionOn({ definition, proposed }: Room, { entry, status, score }: RankingRow): string {
  const prizes = proposed.filter((winner) => winner.entry.code === entry).map(({ prize }) => prize.name.vi);
  if (prizes.length > 0) return `Đề nghị ${prizes.join('; ')}`;
  if (status === 'too-few-sheets') return 'Không xếp hạng';
  return Number(score) < definition.jury.minimumForPrizePoints ? 'Dưới điểm tối thiểu' : 'Không đề nghị';
}

function votes(room: Room): readonly PaperBlock[] {
  const table = voteTable(room, {
    name: 'Biểu quyết của Ban Giám khảo',
    meeting: room.data.meetings.jury,
    on: room.proposed,
  });
  return table.length === 0 ? [] : [paragraph('Ban Giám khảo biểu quyết từng giải:'), ...table];
}

type Settlement = PaperJudging['settlements'][number];

function ties({ settlements }: PaperJudging): readonly PaperBlock[] {
  if (settlements.length === 0) return [];
  return [
    paragraph('Các trường hợp bằng điểm được phân định như sau:'),
    ...items(
      settlements.map(
        (one) => `${one.codes.join(', ')}: ${settledBy(one)}, thứ tự ${one.order.join(', ')}; lý do: ${one.reason}.`,
      ),
    ),
  ];
}

/** The secret vote with its voices, and the chair only after it (O17). */
function settledBy({ by, votes }: Settlement): string {
  const voices =
    votes === null ? '' : ` (tán thành ${padded(votes.for)} phiếu, không tán thành ${padded(votes.against)} phiếu)`;
  const vote = 'Ban Giám khảo bỏ phiếu kín';
  const chair = 'Trưởng Ban Giám khảo quyết định';
  if (by === 'jury-vote') return `${vote}${voices}`;
  return votes === null ? chair : `${vote} không phân định được${voices}, ${chair}`;
}

function openTies({ tally }: Room): readonly PaperBlock[] {
  const open = tally?.undecidedTies ?? [];
  return open.length === 0
    ? []
    : [paragraph(`Còn bằng điểm, chưa phân định: ${open.map((codes) => codes.join(', ')).join('; ')}.`)];
}

import { basisBlocks } from '../bases';
import { cite } from '../cite';
import { field, heading, items, paragraph, table } from '../blocks';
import { countColumn, dongColumn, textColumn } from '../columns';
import { countedActs, sumOfActs } from '../data/counted-acts';
import type { PaperEntry } from '../data/paper-data';
import { recipientsOf } from '../data/recipients-of';
import { sumDong, type Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { decimalComma } from '../words/decimal-comma';
import { figures, padded, points } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { citeHearing } from './cite-hearing';
import { participation } from './participation';
import { STATE_WORDS } from './state-words';
import { winnerTable } from './winner-table';

const PAPER_ID = 'final-report';

/** "Báo cáo tổng kết Cuộc thi": numbers out of the register, the book and the ledger (R1, R23). */
export function buildFinalReport(room: Room): readonly PaperSheet[] {
  const { definition, data, winners } = room;
  if (data.decision === null) return [];
  return [
    sheetOf(room, {
      paperId: PAPER_ID,
      title: 'Báo cáo',
      subtitle: ['tổng kết', definition.title.vi],
      blocks: [
        ...basisBlocks(room, { paperId: PAPER_ID, on: ['award-decision'] }),
        heading('I. Công tác chuẩn bị, tuyên truyền'),
        ...listOr(data.report?.publicity, 'Công tác tuyên truyền'),
        heading('II. Kết quả'),
        heading('1. Tác phẩm dự thi'),
        ...entryNumbers(room),
        ...participation(room),
        heading('2. Chấm điểm'),
        ...judgingNumbers(room),
        heading('3. Tương tác'),
        ...interactionNumbers(room),
        heading('4. Giải thưởng'),
        winnerTable('Giải thưởng', winners),
        paragraph(`Tổng tiền thưởng: ${moneyInWords(sumDong(winners))}.`),
        heading('III. Kinh phí'),
        ...costs(room),
        heading('IV. Kinh nghiệm'),
        ...listOr(data.report?.lessons, 'Bài học kinh nghiệm'),
        heading('V. Đề xuất, kiến nghị'),
        ...listOr(data.report?.proposals, 'Đề xuất, kiến nghị'),
        heading('VI. Phụ lục kèm theo'),
        ...items(annexes(room)),
        paragraph('Trên đây là báo cáo tổng kết Cuộc thi./.'),
      ],
      recipients: recipientsOf(room, PAPER_ID),
    }),
  ];
}

const ANNEXES = [
  'closing-list',
  'screening-minutes',
  'score-table',
  'freeze-minutes',
  'council-minutes',
  'award-decision',
] as const;

function annexes(room: Room): readonly string[] {
  const listed = new Set(room.definition.papers.list.map(({ id }) => id));
  return ANNEXES.filter((paperId) => listed.has(paperId))
    .flatMap((paperId) => [cite(room, { paperId }), ...(paperId === 'council-minutes' ? citeHearing(room) : [])])
    .map((cited) => `${cited}.`);
}

const listOr = (texts: readonly string[] | undefined, label: string): readonly PaperBlock[] =>
  texts === undefined || texts.length === 0 ? [field(label, null)] : items(texts.map((text) => `${text}.`));

function entryNumbers({ data }: Room): readonly PaperBlock[] {
  const states = Object.keys(STATE_WORDS) as readonly PaperEntry['state'][];
  const counts = states.map((state) => ({
    word: STATE_WORDS[state],
    count: data.entries.filter((entry) => entry.state === state).length,
  }));
  const people = data.entries.reduce((sum, { authors }) => sum + authors.length, 0);
  const reasons = new Map<string, number>();
  for (const { stateReason } of data.entries) {
    if (stateReason !== null) reasons.set(stateReason, (reasons.get(stateReason) ?? 0) + 1);
  }
  return [
    ...items([
      `Số tác phẩm đã nhận: ${padded(data.entries.length)}, với ${padded(people)} lượt tác giả.`,
      `Số cơ quan, đơn vị có tác phẩm: ${padded(distinct(data.entries, ({ unitName }) => unitName))}; số địa phương: ${padded(distinct(data.entries, ({ localityName }) => localityName))}.`,
    ]),
    table(
      'Tác phẩm theo tình trạng',
      [textColumn('Tình trạng', 70), countColumn('Số tác phẩm', 30)],
      counts.filter(({ count }) => count > 0).map(({ word, count }) => [word, String(count)]),
      ['Cộng', String(data.entries.length)],
    ),
    ...(reasons.size === 0
      ? []
      : [
          paragraph('Lý do tác phẩm không đi tiếp:'),
          ...items([...reasons].map(([reason, count]) => `${reason}: ${padded(count)} tác phẩm.`)),
        ]),
  ];
}

const distinct = (entries: readonly PaperEntry[], nameOf: (entry: PaperEntry) => string): number =>
  new Set(entries.map(nameOf).filter((name) => name !== '')).size;

function judgingNumbers({ data, definition, tally }: Room): readonly PaperBlock[] {
  const ranked = tally?.ranking.filter(({ rank }) => rank !== null) ?? [];
  const scores = ranked.flatMap(({ score }) => (score === null ? [] : [score]));
  const sheets = data.judging?.book.sheets.filter(({ state }) => state === 'valid').length ?? 0;
  const enough = scores.filter((score) => Number(score) >= definition.jury.minimumForPrizePoints).length;
  return items([
    `Số tác phẩm được chấm: ${padded(data.judging?.book.entries.length ?? 0)}; số phiếu hợp lệ: ${figures(sheets)}.`,
    `Chất lượng: ${padded(enough)} trên ${padded(scores.length)} tác phẩm đạt từ ${points(definition.jury.minimumForPrizePoints)} điểm trở lên.`,
    `Điểm trung bình cao nhất: ${decimalComma(scores[0] ?? '–')}; thấp nhất: ${decimalComma(scores.at(-1) ?? '–')}.`,
  ]);
}

function interactionNumbers({ data, definition }: Room): readonly PaperBlock[] {
  if (data.freeze === null) return [field('Lượt tương tác', null)];
  const acts = data.freeze.counts.map((count) => countedActs(definition, count));
  const { recorded, counted } = sumOfActs(acts);
  const reached = acts.filter((one) => one.recorded > 0).length;
  const mean = acts.length === 0 ? 0 : Math.round(recorded / acts.length);
  return items([
    `Lượt ghi nhận: ${figures(recorded)}; lượt được tính: ${figures(counted)}.`,
    `Tác phẩm được công chúng tương tác: ${padded(reached)} trên ${padded(acts.length)}; trung bình ${figures(mean)} lượt mỗi tác phẩm.`,
  ]);
}

function costs({ data, winners }: Room): readonly PaperBlock[] {
  const rows = [{ name: 'Tiền thưởng', valueDong: sumDong(winners) }, ...(data.report?.costs ?? [])];
  const sum = rows.reduce((all, { valueDong }) => all + valueDong, 0);
  return [
    table(
      'Kinh phí',
      [countColumn('TT', 8), textColumn('Nội dung chi', 62), dongColumn('Số tiền (đồng)', 30)],
      rows.map(({ name, valueDong }, at) => [String(at + 1), name, figures(valueDong)]),
      ['', 'Cộng', figures(sum)],
    ),
    paragraph(`Tổng kinh phí: ${moneyInWords(sum)}.`),
  ];
}

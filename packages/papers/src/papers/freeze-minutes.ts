import { describeFormula } from '@hoithi/contest';
import { field, heading, items, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import { countedActs, sumOfActs, type CountedActs } from '../data/counted-acts';
import type { Room } from '../data/room';
import type { PaperBlock, PaperColumn, PaperSheet, PaperSignature } from '../paper';
import { sheetOf } from '../sheet';
import { figures, padded } from '../words/figures';
import { fullMoment } from '../words/moments';
import { metricTable, snapshotBlocks } from './metric-blocks';
import { pictureLines } from './picture-lines';

const OF_LEDGER = [
  'Sổ cái tương tác của hệ thống: từng lượt ghi nhận đến thời điểm chốt',
  'Bản ghi chốt, cố định bằng mã băm dưới đây',
] as const;

type Freeze = NonNullable<Room['data']['freeze']>;

/** "Biên bản chốt lượt tương tác": channel, formula, instant, raw and accepted counts, every metric with its source, evidence, hash (R18, O12-O15). */
export function buildFreezeMinutes(room: Room): readonly PaperSheet[] {
  const { data, definition } = room;
  const { freeze } = data;
  if (freeze === null) return [];
  const channel = definition.channels.list.find(({ id }) => id === definition.channels.counting);
  return [
    sheetOf(room, {
      paperId: 'freeze-minutes',
      title: 'Biên bản',
      subtitle: ['chốt lượt tương tác', definition.title.vi],
      blocks: [
        field('Kênh được tính', channel?.name.vi),
        field('Thời điểm chốt', fullMoment(freeze.freezeAtMs ?? freeze.takenAtMs, data.contest.calendar)),
        field('Lập bản ghi lúc', fullMoment(freeze.takenAtMs, data.contest.calendar)),
        paragraph(`Công thức: ${describeFormula(definition).vi}`),
        paragraph(definition.interaction.fraud.vi),
        heading('1. Kết quả chốt'),
        countTable(room, freeze.counts),
        heading('2. Số liệu theo từng chỉ số'),
        metricTable(room, freeze),
        ...snapshotBlocks(room, freeze),
        heading('3. Bằng chứng kèm theo'),
        ...items([...OF_LEDGER, ...pictureLines(room)]),
        field('Mã băm SHA-256 của bản ghi chốt', freeze.hash),
        paragraph(
          `Số liệu chốt chỉ dùng để xét ${definition.prizes.interaction?.name.vi ?? 'giải tương tác'}; lượt tương tác chiếm ${definition.interaction.juryScoreSharePercent}% điểm của Ban Giám khảo. Biên bản lập xong lúc ……… giờ ……… cùng ngày, các bên thống nhất ký tên./.`,
        ),
      ],
      signedFirst: readers(freeze),
    }),
  ];
}

/** Who read the channels' numbers off and who confirmed them, each once (R24, O14). */
function readers({ snapshots }: Freeze): readonly PaperSignature[] {
  const read = new Set(snapshots.map(({ byName }) => byName));
  const confirmed = new Set(snapshots.flatMap((snapshot) => snapshot.confirmed?.byName ?? []));
  const signs = (title: string, names: ReadonlySet<string>): readonly PaperSignature[] =>
    [...names].map((fullName) => ({ onBehalfOf: null, titles: [title], fullName }));
  return [...signs('Người đọc số liệu', read), ...signs('Người xác nhận số liệu', confirmed)];
}

type Row = CountedActs & { readonly code: string };
type Cell = { readonly column: PaperColumn; readonly of: (acts: CountedActs) => string };

function countTable({ definition, entryOf }: Room, counts: Freeze['counts']): PaperBlock {
  const rows = counts
    .map((count): Row => ({ code: count.code, ...countedActs(definition, count) }))
    .toSorted((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1));
  const cells = cellsFor(definition.interaction.weights.siteVotes, rows);
  return table(
    'Lượt tương tác',
    [
      countColumn('TT', 6),
      markColumn('Mã số', 11),
      textColumn('Tên tác phẩm', 40),
      ...cells.map(({ column }) => column),
    ],
    rows.map((row, at) => [String(at + 1), row.code, entryOf(row.code).title, ...cells.map(({ of }) => of(row))]),
    ['', 'Cộng', `${padded(rows.length)} tác phẩm`, ...cells.map(({ of }) => of(sumOfActs(rows)))],
  );
}

/** What does not count and what an act is worth have a column where there is something to say. */
function cellsFor(weight: number, rows: readonly Row[]): readonly Cell[] {
  const cell = (title: string, of: Cell['of']): Cell => ({ column: countColumn(title, 14), of });
  return [
    cell('Lượt ghi nhận', ({ recorded }) => figures(recorded)),
    ...(rows.some(({ recorded, counted }) => recorded !== counted)
      ? [cell('Lượt không tính', ({ recorded, counted }) => figures(recorded - counted))]
      : []),
    cell('Lượt được tính', ({ counted }) => figures(counted)),
    ...(weight === 1 ? [] : [cell(`Điểm tương tác (hệ số ${weight})`, ({ points }) => figures(points))]),
  ];
}

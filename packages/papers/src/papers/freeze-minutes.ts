import { describeFormula } from '@hoithi/contest';
import { field, heading, items, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { figures, padded } from '../words/figures';
import { fullMoment } from '../words/moments';
import { metricTable, snapshotBlocks } from './metric-blocks';

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
        ...items(evidenceOf(room, freeze)),
        field('Mã băm SHA-256 của bản ghi chốt', freeze.hash),
        paragraph(
          `Số liệu chốt chỉ dùng để xét ${definition.prizes.interaction?.name.vi ?? 'giải tương tác'}; lượt tương tác chiếm ${definition.interaction.juryScoreSharePercent}% điểm của Ban Giám khảo. Biên bản lập xong lúc ……… giờ ……… cùng ngày, các bên thống nhất ký tên./.`,
        ),
      ],
    }),
  ];
}

function evidenceOf({ definition }: Room, { evidence, snapshots }: Freeze): readonly string[] {
  const ofLedger = [
    'Sổ cái tương tác của hệ thống: từng lượt ghi nhận đến thời điểm chốt',
    'Bản ghi chốt, cố định bằng mã băm dưới đây',
  ];
  const pictures = snapshots.flatMap(({ channelId, pictures: own }) => {
    const channel = definition.channels.list.find(({ id }) => id === channelId)?.name.vi ?? channelId;
    return own.map(({ fileName, sha256 }) => `Ảnh chụp màn hình ${channel}: ${fileName}, mã băm SHA-256 ${sha256}`);
  });
  return [...(evidence.length === 0 ? ofLedger : evidence), ...pictures];
}

function countTable({ entryOf }: Room, counts: Freeze['counts']): PaperBlock {
  const rows = counts.toSorted((a, b) => b.accepted - a.accepted || (a.code < b.code ? -1 : 1));
  const sum = (of: (row: (typeof counts)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const leftOut = (row: (typeof counts)[number]): number => row.raw - row.accepted;
  return table(
    'Lượt tương tác',
    [
      countColumn('TT', 6),
      markColumn('Mã số', 11),
      textColumn('Tên tác phẩm', 33),
      countColumn('Lượt ghi nhận', 12),
      countColumn('Lượt không tính', 12),
      countColumn('Lượt được tính', 12),
      textColumn('Lý do không tính', 18),
    ],
    rows.map((row, at) => [
      String(at + 1),
      row.code,
      entryOf(row.code).title,
      figures(row.raw),
      figures(leftOut(row)),
      figures(row.accepted),
      row.reason ?? '',
    ]),
    [
      '',
      'Cộng',
      `${padded(rows.length)} tác phẩm`,
      figures(sum(({ raw }) => raw)),
      figures(sum(leftOut)),
      figures(sum(({ accepted }) => accepted)),
      '',
    ],
  );
}

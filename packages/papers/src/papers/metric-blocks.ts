import { INTERACTION_ACTS } from '@hoithi/contest';
import { field, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import { channelName } from '../data/channel-name';
import type { PaperData } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock } from '../paper';
import { capitalised } from '../words/capitalised';
import { decimalComma } from '../words/decimal-comma';
import { figures } from '../words/figures';
import { fullMoment } from '../words/moments';

type Freeze = NonNullable<PaperData['freeze']>;
type Snapshot = Freeze['snapshots'][number];
type Counter = Exclude<keyof Snapshot['rows'][number], 'code'>;

const COUNTERS: readonly Counter[] = ['reactions', 'comments', 'shares', 'views'];

/** Every act that the formula knows, where its number comes from, its weight, and whether it counts (R18, O12). */
export function metricTable(room: Room, freeze: Freeze): PaperBlock {
  const { channels, interaction } = room.definition;
  const rows = INTERACTION_ACTS.flatMap(({ act, name }) => {
    const weight = interaction.weights[act];
    const row = (source: string, total: string, channelId: string | null): readonly string[] => [
      capitalised(name.vi),
      source,
      total,
      decimalComma(String(weight)),
      channelId === channels.counting && weight > 0 ? 'Được tính' : 'Không tính',
    ];
    if (act === 'siteVotes') {
      const site = channels.list.find(({ kind }) => kind === 'website');
      const votes = freeze.counts.reduce((sum, { raw }) => sum + raw, 0);
      return [
        row(`Sổ cái của hệ thống, từng lượt có xác thực (${site?.name.vi ?? ''})`, figures(votes), site?.id ?? null),
      ];
    }
    const read = freeze.snapshots.map((snapshot) =>
      row(channelName(room, snapshot.channelId), totalOf(snapshot, act), snapshot.channelId),
    );
    return read.length === 0 ? [row('Chưa có số liệu', '–', null)] : read;
  });
  return table(
    'Số liệu theo chỉ số',
    [
      textColumn('Chỉ số', 24),
      textColumn('Nguồn', 38),
      countColumn('Tổng số', 14),
      countColumn('Hệ số', 9),
      textColumn('Tính vào kết quả', 15),
    ],
    rows,
  );
}

/** What was read off each channel, by whom, when, and who confirmed it. */
export const snapshotBlocks = (room: Room, freeze: Freeze): readonly PaperBlock[] =>
  freeze.snapshots.flatMap((snapshot) => [
    paragraph(`Số liệu đọc trên ${channelName(room, snapshot.channelId)}:`),
    counterTable(room, snapshot),
    field('Đọc số liệu lúc', fullMoment(snapshot.takenAtMs, room.data.contest.calendar)),
    field('Người đọc số liệu', snapshot.byName),
    field(
      'Người xác nhận',
      snapshot.confirmed === null
        ? null
        : `${snapshot.confirmed.byName}, ${fullMoment(snapshot.confirmed.atMs, room.data.contest.calendar)}`,
    ),
  ]);

function counterTable(room: Room, snapshot: Snapshot): PaperBlock {
  const { entryOf } = room;
  const rows = snapshot.rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return table(
    channelName(room, snapshot.channelId),
    [
      markColumn('Mã số', 12),
      textColumn('Tên tác phẩm', 40),
      countColumn('Cảm xúc', 12),
      countColumn('Bình luận', 12),
      countColumn('Chia sẻ', 12),
      countColumn('Lượt xem', 12),
    ],
    rows.map((row) => [row.code, entryOf(row.code).title, ...COUNTERS.map((act) => shown(row[act]))]),
    ['', 'Cộng', ...COUNTERS.map((act) => totalOf(snapshot, act))],
  );
}

const shown = (count: number | null): string => (count === null ? '–' : figures(count));

/** Nothing where the channel shows the counter of no work. */
function totalOf({ rows }: Snapshot, act: Counter): string {
  const known = rows.flatMap((row) => row[act] ?? []);
  return known.length === 0 ? '–' : figures(known.reduce((sum, count) => sum + count, 0));
}

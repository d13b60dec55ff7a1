import { describeFormula } from '@hoithi/contest';
import type { Audited } from './audited';
import { groupBy } from './group-by';
import { dayAt, dong, frame, length, longTime, shortTime, spokenDay, two } from './own-figures';
import { authorList, placeOf } from './own-people';
import { ownTable, type Expected, type OwnTable, type Part } from './own-table';
import { stateAtClose, STATES, VOTES } from './own-words';

/** Papers of the close, the screening and the freeze. */
export function roundPapers(of: Audited): Expected {
  return {
    'closing-list': [closingList(of)],
    'screening-sheet': of.data.entries.flatMap((entry) =>
      entry.votes.length === 0 ? [] : [screeningSheet(of, entry)],
    ),
    'screening-minutes': [screeningMinutes(of), finalists(of)],
    'freeze-minutes': of.data.freeze === null ? [] : [freezeMinutes(of, of.data.freeze)],
  };
}

type Entry = Audited['data']['entries'][number];

/** Works by unit and locality, authors by category: each with its place, its count, and the sum. */
export function participants({ data, definition }: Audited): readonly Part[] {
  const tally = (names: readonly string[]): OwnTable => {
    const groups = groupBy(names, (name) => name || '(không ghi)');
    const rows = [...groups].map(([name, all]) => ({ name, size: all.length }));
    rows.sort((a, b) => b.size - a.size || a.name.localeCompare(b.name, 'vi'));
    return ownTable(
      'TT | Tên | Số tác phẩm',
      rows.map(({ name, size }, at) => [String(at + 1), name, String(size)]),
      ['', 'Cộng', String(names.length)],
    );
  };
  const people = data.entries.flatMap(({ authors }) => authors);
  const counts = definition.eligibility.categories.map(({ id, name }) => ({
    name: name.vi,
    size: people.filter(({ categoryId }) => categoryId === id).length,
  }));
  return [
    tally(data.entries.map(({ unitName }) => unitName)),
    tally(data.entries.map(({ localityName }) => localityName)),
    ownTable(
      'TT | Đối tượng | Số lượt tác giả',
      counts.map(({ name, size }, at) => [String(at + 1), name, String(size)]),
      ['', 'Cộng', String(counts.reduce((sum, { size }) => sum + size, 0))],
    ),
  ];
}

function closingList(of: Audited): readonly Part[] {
  const { data, issue, title } = of;
  return [
    issue('closing-list'),
    title,
    longTime(data.contest.calendar.closeAtMs),
    ownTable(
      'TT | Mã số | Tên tác phẩm | Tác giả | Đơn vị | Địa phương | Thời lượng | Khuôn hình | Nhận lúc | Tình trạng',
      data.entries.map((entry, at) => [
        String(at + 1),
        entry.code,
        entry.title,
        authorList(entry),
        entry.unitName,
        entry.localityName,
        length(entry.film?.durationMs),
        frame(entry.film),
        entry.file === null ? '' : shortTime(entry.file.submittedAtMs),
        stateAtClose(entry, data.contest.calendar.closeAtMs),
      ]),
    ),
    two(data.entries.length),
    ...participants(of),
  ];
}

function screeningSheet({ definition, issue, title }: Audited, entry: Entry): readonly Part[] {
  const { items, agreeingVotes, maxVotes } = definition.screening;
  const { votes } = entry;
  return [
    issue('screening-sheet'),
    spokenDay(dayAt(Math.max(...votes.map(({ atMs }) => atMs)))),
    title,
    entry.code,
    entry.title,
    '1',
    ownTable(
      'TT | Nội dung | Yêu cầu | Đạt | Không đạt | Cần xem lại',
      items.map(({ id, name, text }, at) => [
        String(at + 1),
        name.vi,
        text.vi,
        ...['met', 'not-met', 'look-again'].map((opinion) => voicesFor(entry, { id, opinion }).join(', ')),
      ]),
    ),
    '2',
    '2',
    ownTable(
      'TT | Người thẩm định | Ý kiến | Lý do | Thời điểm',
      votes.map(({ screenerName, vote, reason, atMs }, at) => [
        String(at + 1),
        screenerName,
        VOTES[vote],
        reason ?? '',
        shortTime(atMs),
      ]),
    ),
    '3',
    entry.stateReason ?? '',
    `${agreeingVotes} ${maxVotes}`,
  ];
}

/** Places of the votes that marked an item so, from 1. */
const voicesFor = ({ votes }: Entry, of: { readonly id: string; readonly opinion: string }): readonly number[] =>
  votes.flatMap(({ items }, at) =>
    items.some(({ itemId, opinion }) => itemId === of.id && opinion === of.opinion) ? [at + 1] : [],
  );

/** What the votes of one kind marked against an entry, by item. */
function remarks({ definition }: Audited, entry: Entry, kind: string): readonly string[] {
  const own = { ...entry, votes: entry.votes.filter(({ vote }) => vote === kind) };
  const named = (opinion: string, word: string): readonly string[] => {
    const marked = definition.screening.items.filter(({ id }) => voicesFor(own, { id, opinion }).length > 0);
    return marked.length === 0 ? [] : [`${word}: ${marked.map(({ name }) => name.vi).join(', ')}`];
  };
  return [...named('not-met', 'Không đạt'), ...named('look-again', 'Cần xem lại')];
}

function screeningMinutes(of: Audited): readonly Part[] {
  const { data, definition, issue, title, count, opened, closed } = of;
  const meeting = data.meetings.screening;
  const out = data.entries.filter(({ state }) => state !== 'finalist');
  const left = ownTable(
    'TT | Mã số | Tên tác phẩm | Kết luận | Lý do',
    out.map((entry, at) => {
      const marked = entry.state === 'not-selected' ? remarks(of, entry, 'fail') : [];
      const why = [...marked, entry.stateReason].filter(Boolean).join('. ');
      return [String(at + 1), entry.code, entry.title, STATES[entry.state], why];
    }),
  );
  return [
    issue('screening-minutes'),
    title,
    ...opened(meeting),
    ...count(definition.screening.items.length),
    two(data.entries.length),
    two(data.entries.length - out.length),
    two(out.length),
    ...(out.length === 0 ? [] : [left]),
    closed(meeting),
  ];
}

function finalists(of: Audited): readonly Part[] {
  const { data, issue, title } = of;
  const chosen = data.entries.filter(({ state }) => state === 'finalist');
  return [
    issue('screening-minutes'),
    title,
    ownTable(
      'TT | Mã số | Tên tác phẩm | Tác giả | Đơn vị, địa phương | Ý kiến thẩm định',
      chosen.map((entry, at) => {
        const said = new Set(entry.votes.flatMap(({ vote, reason }) => (vote === 'pass' && reason ? [reason] : [])));
        const notes = [...remarks(of, entry, 'pass'), ...said].join('. ');
        return [String(at + 1), entry.code, entry.title, authorList(entry), placeOf(entry), notes];
      }),
    ),
    two(chosen.length),
  ];
}

type Freeze = NonNullable<Audited['data']['freeze']>;
type Snapshot = Freeze['snapshots'][number];
type Count = Freeze['counts'][number];

function freezeMinutes(of: Audited, freeze: Freeze): readonly Part[] {
  const { definition, issue, title } = of;
  return [
    issue('freeze-minutes'),
    title,
    longTime(freeze.freezeAtMs ?? freeze.takenAtMs),
    longTime(freeze.takenAtMs),
    describeFormula(definition).vi,
    definition.interaction.fraud.vi,
    '1',
    counted(of, freeze),
    '2',
    metrics(of, freeze),
    ...freeze.snapshots.flatMap((snapshot) => counters(of, snapshot)),
    '3',
    ...freeze.snapshots.flatMap(({ pictures }) =>
      pictures.flatMap(({ fileName, sha256 }) => [fileName, '256', sha256]),
    ),
    '256',
    freeze.hash,
    String(definition.interaction.juryScoreSharePercent),
  ];
}

type Column = readonly [head: string, countOf: (row: Count) => number];

/** Most points first; what does not count, and what a vote is worth, have columns where there is something to say. */
function counted({ definition, entry }: Audited, { counts }: Freeze): OwnTable {
  const rows = counts.toSorted((a, b) => b.accepted - a.accepted || (a.code < b.code ? -1 : 1));
  const weight = definition.interaction.weights.siteVotes;
  const acts = ({ accepted }: Count): number => (weight === 0 ? 0 : accepted / weight);
  const someLeftOut = rows.some((row) => acts(row) !== row.raw);
  const shown: readonly Column[] = [
    ['Lượt ghi nhận', (row) => row.raw],
    ...(someLeftOut ? [['Lượt không tính', (row: Count) => row.raw - acts(row)] as const] : []),
    ['Lượt được tính', acts],
    ...(weight === 1 ? [] : [[`Điểm tương tác (hệ số ${weight})`, (row: Count) => row.accepted] as const]),
  ];
  return ownTable(
    ['TT', 'Mã số', 'Tên tác phẩm', ...shown.map(([head]) => head)].join(' | '),
    rows.map((row, at) => [
      String(at + 1),
      row.code,
      entry(row.code).title,
      ...shown.map(([, countOf]) => dong(countOf(row))),
    ]),
    [
      '',
      'Cộng',
      `${two(rows.length)} tác phẩm`,
      ...shown.map(([, countOf]) => dong(rows.reduce((sum, row) => sum + countOf(row), 0))),
    ],
  );
}

const ACTS = {
  reactions: 'Lượt bày tỏ cảm xúc',
  comments: 'Bình luận',
  shares: 'Lượt chia sẻ',
  views: 'Lượt xem',
} as const;
type Act = keyof typeof ACTS;
const EVERY_ACT = Object.keys(ACTS) as readonly Act[];

/** A dash where no work shows it. */
function summed({ rows }: Snapshot, act: Act): string {
  const known = rows.map((row) => row[act]).filter((count) => count !== null);
  return known.length === 0 ? '–' : dong(known.reduce((all, count) => all + count, 0));
}

/** The sum of each act on each channel, with its weight; only those of the counting channel count. */
function metrics({ definition }: Audited, { counts, snapshots }: Freeze): OwnTable {
  const { channels, interaction } = definition;
  const site = channels.list.find(({ kind }) => kind === 'website');
  const nameOf = (id: string): string => channels.list.find((one) => one.id === id)?.name.vi ?? id;
  const ends = (act: Act | 'siteVotes', channel: string | null): readonly string[] => {
    const weight = interaction.weights[act];
    const counts = channel === channels.counting && weight > 0;
    return [String(weight).replace('.', ','), counts ? 'Được tính' : 'Không tính'];
  };
  return ownTable('Chỉ số | Nguồn | Tổng số | Hệ số | Tính vào kết quả', [
    [
      'Bình chọn đã xác thực',
      `Sổ cái của hệ thống, từng lượt có xác thực (${site?.name.vi ?? ''})`,
      dong(counts.reduce((all, { raw }) => all + raw, 0)),
      ...ends('siteVotes', site?.id ?? null),
    ],
    ...EVERY_ACT.flatMap((act) =>
      snapshots.length === 0
        ? [[ACTS[act], 'Chưa có số liệu', '–', ...ends(act, null)]]
        : snapshots.map((one) => [ACTS[act], nameOf(one.channelId), summed(one, act), ...ends(act, one.channelId)]),
    ),
  ]);
}

function counters({ entry }: Audited, snapshot: Snapshot): readonly Part[] {
  const rows = snapshot.rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ownTable(
      'Mã số | Tên tác phẩm | Cảm xúc | Bình luận | Chia sẻ | Lượt xem',
      rows.map((row) => [
        row.code,
        entry(row.code).title,
        ...EVERY_ACT.map((act) => (row[act] === null ? '–' : dong(row[act]))),
      ]),
      ['', 'Cộng', ...EVERY_ACT.map((act) => summed(snapshot, act))],
    ),
    longTime(snapshot.takenAtMs),
    ...(snapshot.confirmed === null ? [] : [longTime(snapshot.confirmed.atMs)]),
  ];
}

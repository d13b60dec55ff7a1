import { describeFormula } from '@hoithi/contest';
import type { Audited } from './audited';
import { groupBy } from './group-by';
import type { Expected } from './audit-setup-papers';
import { dayAt, dong, frame, length, longTime, shortTime, spokenDay, two } from './own-figures';

/** Papers of the close, the screening and the freeze. */
export function roundPapers(of: Audited): Expected {
  return {
    'closing-list': [closingList(of)],
    'screening-sheet': of.data.entries.flatMap((entry) =>
      entry.votes.length === 0 ? [] : [screeningSheet(of, entry)],
    ),
    'screening-minutes': [screeningMinutes(of), finalists(of)],
    'freeze-minutes': [freezeMinutes(of)],
  };
}

type Entry = Audited['data']['entries'][number];

/** Works by unit and locality, authors by category: each with its place, its count, and the sum. */
export function participants({ data, definition, count }: Audited): readonly string[] {
  const tally = (names: readonly string[]): readonly string[] => {
    const groups = groupBy(names, (name) => name || '(không ghi)');
    const rows = [...groups].map(([name, all]) => ({ name, size: all.length }));
    rows.sort((a, b) => b.size - a.size || a.name.localeCompare(b.name, 'vi'));
    return [...rows.flatMap(({ name, size }, at) => [String(at + 1), name, String(size)]), String(names.length)];
  };
  const people = data.entries.flatMap(({ authors }) => authors);
  const { categories } = definition.eligibility;
  const places = count(categories.length);
  return [
    ...tally(data.entries.map(({ unitName }) => unitName)),
    ...tally(data.entries.map(({ localityName }) => localityName)),
    ...categories.flatMap(({ id }, at) => [
      places[at] ?? '',
      String(people.filter(({ categoryId }) => categoryId === id).length),
    ]),
    String(people.length),
  ];
}

function closingList(of: Audited): readonly string[] {
  const { data, issue, title, place } = of;
  return [
    issue('closing-list'),
    title,
    longTime(data.contest.calendar.closeAtMs),
    ...data.entries.flatMap((entry, at) => [
      String(at + 1),
      entry.code,
      entry.title,
      place(entry),
      length(entry.film?.durationMs),
      frame(entry.film),
      entry.file === null ? '' : shortTime(entry.file.submittedAtMs),
    ]),
    two(data.entries.length),
    ...participants(of),
  ];
}

function screeningSheet({ definition, issue, title }: Audited, entry: Entry): readonly string[] {
  const { items, agreeingVotes, maxVotes } = definition.screening;
  const votes = entry.votes;
  return [
    issue('screening-sheet'),
    spokenDay(dayAt(Math.max(...votes.map(({ atMs }) => atMs)))),
    title,
    entry.code,
    entry.title,
    '1',
    ...items.flatMap(({ id }, at) => [
      String(at + 1),
      ...['met', 'not-met', 'look-again'].map((opinion) =>
        votes
          .flatMap((vote, by) =>
            vote.items.some((item) => item.itemId === id && item.opinion === opinion) ? [String(by + 1)] : [],
          )
          .join(', '),
      ),
    ]),
    '2',
    '2',
    ...votes.flatMap(({ reason, atMs }, at) => [String(at + 1), reason ?? '', shortTime(atMs)]),
    '3',
    entry.stateReason ?? '',
    `${agreeingVotes} ${maxVotes}`,
  ];
}

function screeningMinutes({ data, definition, issue, title, count, opened, closed }: Audited): readonly string[] {
  const meeting = data.meetings.screening as NonNullable<Audited['data']['meetings']['screening']>;
  const out = data.entries.filter(({ state }) => state !== 'finalist');
  return [
    issue('screening-minutes'),
    title,
    ...opened(meeting),
    ...count(definition.screening.items.length),
    two(data.entries.length),
    two(data.entries.length - out.length),
    two(out.length),
    ...out.flatMap((entry, at) => [String(at + 1), entry.code, entry.title, entry.stateReason ?? '']),
    closed(meeting),
  ];
}

function finalists({ data, issue, title, place }: Audited): readonly string[] {
  const chosen = data.entries.filter(({ state }) => state === 'finalist');
  return [
    issue('screening-minutes'),
    title,
    ...chosen.flatMap((entry, at) => [String(at + 1), entry.code, entry.title, place(entry)]),
    two(chosen.length),
  ];
}

function freezeMinutes({ data, definition, issue, title, entry }: Audited): readonly string[] {
  const freeze = data.freeze as NonNullable<Audited['data']['freeze']>;
  const rows = freeze.counts.toSorted((a, b) => b.accepted - a.accepted || a.code.localeCompare(b.code));
  const sum = (of: (row: (typeof rows)[number]) => number): string => dong(rows.reduce((all, row) => all + of(row), 0));
  const weight = definition.interaction.weights.siteVotes;
  const acts = ({ accepted }: (typeof rows)[number]): number => (weight === 0 ? 0 : accepted / weight);
  const someLeftOut = rows.some((row) => acts(row) !== row.raw);
  const shown = [
    (row: (typeof rows)[number]) => row.raw,
    ...(someLeftOut ? [(row: (typeof rows)[number]) => row.raw - acts(row)] : []),
    acts,
    ...(weight === 1 ? [] : [(row: (typeof rows)[number]) => row.accepted]),
  ];
  return [
    issue('freeze-minutes'),
    title,
    longTime(freeze.freezeAtMs ?? freeze.takenAtMs),
    longTime(freeze.takenAtMs),
    describeFormula(definition).vi,
    definition.interaction.fraud.vi,
    '1',
    ...(weight === 1 ? [] : [String(weight)]),
    ...rows.flatMap((row, at) => [
      String(at + 1),
      row.code,
      entry(row.code).title,
      ...shown.map((of) => dong(of(row))),
    ]),
    two(rows.length),
    ...shown.map(sum),
    '2',
    ...metrics(freeze, definition.interaction.weights),
    ...freeze.snapshots.flatMap((snapshot) => counters(snapshot, entry)),
    '3',
    ...freeze.snapshots.flatMap(({ pictures }) =>
      pictures.flatMap(({ fileName, sha256 }) => [fileName, '256', sha256]),
    ),
    '256',
    freeze.hash,
    String(definition.interaction.juryScoreSharePercent),
  ];
}

type Freeze = NonNullable<Audited['data']['freeze']>;
type Snapshot = Freeze['snapshots'][number];
const ACTS = ['reactions', 'comments', 'shares', 'views'] as const;

/** Nothing where no work shows it. */
function summed({ rows }: Snapshot, act: (typeof ACTS)[number]): string {
  const known = rows.map((row) => row[act]).filter((count) => count !== null);
  return known.length === 0 ? '' : dong(known.reduce((all, count) => all + count, 0));
}

/** The sum of each act on each channel, with its weight. */
function metrics({ counts, snapshots }: Freeze, weights: Readonly<Record<string, number>>): readonly string[] {
  const weightOf = (act: string): string => String(weights[act]).replace('.', ',');
  return [
    dong(counts.reduce((all, { raw }) => all + raw, 0)),
    weightOf('siteVotes'),
    ...ACTS.flatMap((act) =>
      snapshots.length === 0
        ? [weightOf(act)]
        : snapshots.flatMap((snapshot) => [summed(snapshot, act), weightOf(act)]),
    ),
  ];
}

function counters(snapshot: Snapshot, entry: Audited['entry']): readonly string[] {
  const rows = snapshot.rows.toSorted((a, b) => a.code.localeCompare(b.code));
  return [
    ...rows.flatMap((row) => [
      row.code,
      entry(row.code).title,
      ...ACTS.map((act) => (row[act] === null ? '' : dong(row[act]))),
    ]),
    ...ACTS.map((act) => summed(snapshot, act)),
    longTime(snapshot.takenAtMs),
    ...(snapshot.confirmed === null ? [] : [longTime(snapshot.confirmed.atMs)]),
  ];
}

import type { Audited } from './audited';
import { participants } from './audit-round-papers';
import { groupBy } from './group-by';
import type { Expected } from './audit-setup-papers';
import { comma, dayAt, dong, shortTime, spokenDay, two } from './own-figures';
import { markOf, moneyOf } from './own-tally';

/** Papers of money, report and archive. */
export function closingPapers(of: Audited): Expected {
  return {
    'payment-list': [prizeMoney(of), remuneration(of)],
    'final-report': [finalReport(of)],
    'archive-index': [archiveIndex(of)],
  };
}

function prizeMoney({ awards, definition, issue, title, entry }: Audited): readonly string[] {
  const sum = dong(moneyOf(awards));
  const toLeader = definition.limits.prizeMoneyTo === 'leader';
  const rows = awards.flatMap(({ code, valueDong }) => {
    const { authors } = entry(code);
    if (toLeader || authors.length === 1) return [{ code, valueDong }];
    const share = (valueDong - (valueDong % authors.length)) / authors.length;
    return authors.map(({ isLeader }) => ({
      code,
      valueDong: isLeader ? valueDong - share * (authors.length - 1) : share,
    }));
  });
  return [
    issue('payment-list'),
    title,
    issue('award-decision'),
    ...rows.flatMap(({ code, valueDong }, at) => [String(at + 1), code, dong(valueDong)]),
    sum,
    sum,
    definition.prizes.budgetSource.vi,
  ];
}

function remuneration({ data, definition, judging, issue, title }: Audited): readonly string[] {
  const rates = definition.papers.remuneration ?? [];
  const bodies = [...groupBy(data.staff, ({ bodyId }) => bodyId).values()].flat();
  const byName = [...bodies].sort(
    (a, b) => bodyAt(a) - bodyAt(b) || headFirst(a) - headFirst(b) || given(a.name).localeCompare(given(b.name), 'vi'),
  );
  function bodyAt({ bodyId }: (typeof bodies)[number]): number {
    return data.staff.findIndex((one) => one.bodyId === bodyId);
  }
  function headFirst({ bodyId, title }: (typeof bodies)[number]): number {
    const ranks = definition.organisation.bodies.find(({ id }) => id === bodyId)?.ranks ?? [];
    const at = ranks.findIndex(({ vi }) => vi === title);
    return at < 0 ? ranks.length : at;
  }
  let sum = 0;
  const rows = byName.flatMap((member, at) => {
    const juror = judging.jurors.find(({ staffId }) => staffId === member.id)?.id;
    const isJuror = member.bodyId === 'jury';
    const done = isJuror
      ? judging.book.sheets.filter((sheet) => sheet.juror === juror && sheet.state === 'valid').length
      : 1;
    const rate = rates.find(({ body, per }) => body === member.bodyId && per === (isJuror ? 'sheet' : 'person'));
    if (rate !== undefined) sum += rate.valueDong * done;
    return [
      String(at + 1),
      String(done),
      ...(rate === undefined ? [] : [dong(rate.valueDong), dong(rate.valueDong * done)]),
    ];
  });
  const total = rates.length === 0 ? [] : [dong(sum)];
  return [issue('payment-list', 'remuneration'), title, ...rows, ...total, two(byName.length), ...total];
}

const given = (fullName: string): string => fullName.split(' ').at(-1) ?? '';

const STATES = ['in-progress', 'not-accepted', 'withdrawn', 'disqualified', 'not-selected', 'finalist'] as const;
const ANNEXES = [
  'closing-list',
  'screening-minutes',
  'score-table',
  'freeze-minutes',
  'council-minutes',
  'award-decision',
];

function finalReport(of: Audited): readonly string[] {
  const { data, awards, issue, title, bases, winners, recipients } = of;
  const { entries, report } = data;
  const costs = [moneyOf(awards), ...(report?.costs ?? []).map(({ valueDong }) => valueDong)];
  const sum = dong(costs.reduce((all, cost) => all + cost, 0));
  const states = STATES.map((state) => entries.filter((entry) => entry.state === state).length).filter(
    (size) => size > 0,
  );
  const reasons = groupBy(
    entries.flatMap(({ stateReason }) => (stateReason === null ? [] : [stateReason])),
    (reason) => reason,
  );
  const places = (names: readonly string[]): string => two(new Set(names.filter((name) => name !== '')).size);
  return [
    issue('final-report'),
    title,
    ...bases,
    issue('award-decision'),
    ...(report?.publicity ?? []),
    '1',
    `${two(entries.length)} ${two(entries.flatMap(({ authors }) => authors).length)}`,
    `${places(entries.map(({ unitName }) => unitName))} ${places(entries.map(({ localityName }) => localityName))}`,
    ...states.map(String),
    String(entries.length),
    ...[...reasons].flatMap(([reason, all]) => [reason, two(all.length)]),
    ...participants(of),
    '2',
    ...judged(of),
    '3',
    ...interaction(of),
    '4',
    ...winners(awards),
    dong(moneyOf(awards)),
    ...costs.flatMap((cost, at) => [String(at + 1), report?.costs[at - 1]?.name ?? '', dong(cost)]),
    sum,
    sum,
    ...(report?.lessons ?? []),
    ...(report?.proposals ?? []),
    ...ANNEXES.map((paperId) => issue(paperId)),
    ...recipients,
  ];
}

function judged({ judging, ranking, definition }: Audited): readonly string[] {
  const minimum = markOf(definition.jury.minimumForPrizePoints);
  const enough = ranking.filter(({ mean }) => mean >= minimum).length;
  const valid = judging.book.sheets.filter(({ state }) => state === 'valid').length;
  return [
    `${two(judging.book.entries.length)} ${valid}`,
    `${two(enough)} ${two(ranking.length)} ${comma(minimum)}`,
    `${comma(ranking[0]?.mean ?? 0n)} ${comma(ranking.at(-1)?.mean ?? 0n)}`,
  ];
}

function interaction({ data }: Audited): readonly string[] {
  const counts = data.freeze?.counts ?? [];
  const raw = counts.reduce((sum, count) => sum + count.raw, 0);
  const weight = data.contest.definition.interaction.weights.siteVotes;
  const accepted = weight === 0 ? 0 : counts.reduce((sum, count) => sum + count.accepted, 0) / weight;
  const reached = counts.filter((count) => count.raw > 0).length;
  return [dong(raw), dong(accepted), two(reached), two(counts.length), dong(Math.round(raw / counts.length))];
}

function archiveIndex(of: Audited): readonly string[] {
  const { data, definition, judging, issue, title } = of;
  const { retention } = definition;
  const decided = dayAt(data.decision?.decidedAtMs ?? 0);
  const after = (months: number, days: number): string => {
    const then = new Date(Date.UTC(decided.year, decided.month - 1 + months, decided.day + days));
    return spokenDay({ year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() });
  };
  const copies = data.signed.flatMap(({ sha256, atMs }, at) => [String(at + 1), sha256, shortTime(atMs)]);
  return [
    issue('archive-index'),
    title,
    ...indexed(of),
    ...(copies.length === 0 ? [] : ['256', ...copies]),
    data.contest.rulesVersion,
    `256 ${judging.bookHash}`,
    `256 ${data.freeze?.hash ?? ''}`,
    ...(data.freeze?.snapshots ?? []).flatMap(({ pictures }) =>
      pictures.map(({ fileName, sha256 }) => `${fileName} 256 ${sha256}`),
    ),
    `${two(data.logHead?.size ?? 0)} ${shortTime(data.logHead?.atMs ?? 0)} ${data.logHead?.hash ?? ''}`,
    `${retention.originalsMonths} ${after(retention.originalsMonths, 0)}`,
    `${retention.derivedFilesMonths} ${after(retention.derivedFilesMonths, 0)}`,
    `${retention.fraudSignalsDaysAfterDecision} ${after(0, retention.fraudSignalsDaysAfterDecision)}`,
  ];
}

/** How many sheets each paper has, and the numbers they bear. */
function indexed({ data, definition, judging, awards, issue }: Audited): readonly string[] {
  const valid = judging.book.sheets.filter(({ state }) => state === 'valid').length;
  const works = new Set(awards.map(({ code }) => code)).size;
  const sizes: Readonly<Record<string, number>> = {
    'establishment-decision': 3,
    registration: data.entries.length,
    receipt: data.entries.filter(({ file }) => file !== null).length,
    'screening-sheet': data.entries.filter(({ votes }) => votes.length > 0).length,
    'score-sheet': valid,
    'juror-commitment': data.staff.filter(({ bodyId }) => bodyId === 'jury').length,
    certificate: awards.length,
    'payment-list': 2,
    'broadcast-licence': works,
  };
  const parts: Readonly<Record<string, readonly string[]>> = {
    'establishment-decision': ['organising-committee', 'jury', 'secretariat'],
  };
  const papers = definition.papers.list.filter(({ id }) => id !== 'archive-index');
  const forms = new Set([
    'registration',
    'receipt',
    'screening-sheet',
    'score-sheet',
    'juror-commitment',
    'certificate',
    'payment-list',
  ]);
  return [
    ...papers.flatMap(({ id }, at) => [
      String(at + 1),
      ...(forms.has(id) ? [] : (parts[id] ?? ['']).map((part) => issue(id, part))),
      String(sizes[id] ?? 1),
    ]),
    two(papers.length),
  ];
}

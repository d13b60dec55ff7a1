import type { Audited } from './audited';
import { archiveIndex } from './audit-archive';
import { prizeMoney } from './audit-prize-money';
import { participants } from './audit-round-papers';
import { groupBy } from './group-by';
import { comma, dong, two } from './own-figures';
import { markOf } from './own-marks';
import { ownMembers } from './own-people';
import { ownTable, type Expected, type Part } from './own-table';
import { moneyOf } from './own-tally';
import { STATES } from './own-words';

/** Papers of money, report and archive. */
export function closingPapers(of: Audited): Expected {
  const { decision, staff } = of.data;
  if (decision === null) return { 'archive-index': [archiveIndex(of)] };
  return {
    'payment-list': [...prizeMoney(of), ...(staff.length === 0 ? [] : [remuneration(of)])],
    'final-report': [finalReport(of)],
    'archive-index': [archiveIndex(of)],
  };
}

function remuneration(of: Audited): readonly Part[] {
  const { data, definition, issue, title } = of;
  const rates = definition.papers.remuneration ?? [];
  const bodies = [...new Set(data.staff.map(({ bodyId }) => bodyId))];
  const members = bodies.flatMap((bodyId) => ownMembers(data, bodyId));
  const rows = members.flatMap((member) =>
    workOf(of, member).map((work) => {
      const rate = rates.find(({ body, per }) => body === member.bodyId && per === work.per)?.valueDong ?? null;
      return { member, work, rate, due: rate === null ? null : rate * work.count };
    }),
  );
  const isRated = rows.some(({ rate }) => rate !== null);
  const sum = dong(rows.reduce((all, { due }) => all + (due ?? 0), 0));
  const bodyName = (bodyId: string): string =>
    definition.organisation.bodies.find(({ id }) => id === bodyId)?.name.vi ?? bodyId;
  const known = (value: number | null): string => (value === null ? '' : dong(value));
  return [
    issue('payment-list', 'remuneration'),
    title,
    ownTable(
      'TT | Họ và tên | Chức danh | Nội dung công việc | Số lượng | Định mức (đồng) | Thành tiền (đồng) | Thuế (đồng) | Thực nhận (đồng) | Ký nhận',
      rows.map(({ member, work, rate, due }, at) => [
        String(at + 1),
        member.name,
        [member.title, bodyName(member.bodyId)].filter(Boolean).join(', '),
        work.name,
        String(work.count),
        known(rate),
        known(due),
        '',
        '',
        '',
      ]),
      ['', 'Cộng', '', '', '', '', isRated ? sum : '', '', '', ''],
    ),
    two(new Set(members.map(({ id }) => id)).size),
    ...(isRated ? [sum] : []),
  ];
}

type Work = { readonly per: string; readonly name: string; readonly count: number };

/** Valid sheets of a juror, votes of whoever screens in this body, or one service. */
function workOf({ data, definition }: Audited, { id, bodyId }: Audited['data']['staff'][number]): readonly Work[] {
  const own = data.staff.filter((member) => member.id === id).map((member) => member.bodyId);
  const screensHere = bodyId === (own.find((one) => one === definition.screening.body) ?? own[0]);
  const votes = data.entries
    .flatMap((entry) => entry.votes)
    .filter(({ screenerId, vote }) => screensHere && screenerId === id && vote !== 'repair').length;
  const screened = { per: 'vote', name: 'Thẩm định sơ loại (phiếu)', count: votes };
  if (bodyId === 'jury') {
    const juror = data.judging?.jurors.find(({ staffId }) => staffId === id)?.id;
    const valid = data.judging?.book.sheets.filter((sheet) => sheet.juror === juror && sheet.state === 'valid') ?? [];
    return [{ per: 'sheet', name: 'Chấm điểm (phiếu)', count: valid.length }, ...(votes === 0 ? [] : [screened])];
  }
  if (bodyId === definition.screening.body || votes > 0) return [screened];
  return [{ per: 'person', name: 'Tham gia tổ chức (người)', count: 1 }];
}

const ANNEXES = [
  'closing-list',
  'screening-minutes',
  'score-table',
  'freeze-minutes',
  'council-minutes',
  'council-minutes/complaints',
  'award-decision',
];

function finalReport(of: Audited): readonly Part[] {
  const { data, awards, issue, title, bases, winners, recipients } = of;
  const { entries, report } = data;
  const costs = [moneyOf(awards), ...(report?.costs ?? []).map(({ valueDong }) => valueDong)];
  const sum = dong(costs.reduce((all, cost) => all + cost, 0));
  const states = Object.entries(STATES).flatMap(([state, word]) => {
    const size = entries.filter((entry) => entry.state === state).length;
    return size === 0 ? [] : [[word, String(size)]];
  });
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
    ownTable('Tình trạng | Số tác phẩm', states, ['Cộng', String(entries.length)]),
    ...[...reasons].flatMap(([reason, all]) => [reason, two(all.length)]),
    ...participants(of),
    '2',
    ...judged(of),
    '3',
    ...interaction(of),
    '4',
    winners(awards),
    dong(moneyOf(awards)),
    ownTable(
      'TT | Nội dung chi | Số tiền (đồng)',
      costs.map((cost, at) => [String(at + 1), report?.costs[at - 1]?.name ?? 'Tiền thưởng', dong(cost)]),
      ['', 'Cộng', sum],
    ),
    sum,
    ...(report?.lessons ?? []),
    ...(report?.proposals ?? []),
    ...ANNEXES.flatMap((key) => {
      const [paperId = '', part] = key.split('/');
      return part !== undefined && data.meetings.complaints === null ? [] : [issue(paperId, part)];
    }),
    ...recipients,
  ];
}

function judged({ judging, ranking, definition }: Audited): readonly string[] {
  const minimum = markOf(definition.jury.minimumForPrizePoints);
  const means = ranking.flatMap(({ rank, mean }) => (rank === null || mean === null ? [] : [mean]));
  const enough = means.filter((mean) => mean >= minimum).length;
  const valid = judging.book.sheets.filter(({ state }) => state === 'valid').length;
  return [
    `${two(judging.book.entries.length)} ${dong(valid)}`,
    `${two(enough)} ${two(means.length)} ${comma(minimum)}`,
    means.length === 0 ? '' : `${comma(means[0] ?? 0n)} ${comma(means.at(-1) ?? 0n)}`,
  ];
}

function interaction({ data }: Audited): readonly string[] {
  if (data.freeze === null) return [];
  const { counts } = data.freeze;
  const raw = counts.reduce((sum, count) => sum + count.raw, 0);
  const weight = data.contest.definition.interaction.weights.siteVotes;
  const accepted = weight === 0 ? 0 : counts.reduce((sum, count) => sum + count.accepted, 0) / weight;
  const reached = counts.filter((count) => count.raw > 0).length;
  return [dong(raw), dong(accepted), two(reached), two(counts.length), dong(Math.round(raw / counts.length))];
}

import type { Audited } from './audited';
import { honouredIn } from './audit-award-papers';
import { keptEditions } from './editions';
import { dayAt, shortTime, spokenDay, two } from './own-figures';
import { ownTable, type OwnTable, type Part } from './own-table';
import { titleOfPart } from './title-of-part';

/** The index of every paper, and the hashes and terms below it. */
export function archiveIndex(of: Audited): readonly Part[] {
  const { data, definition, issue, title } = of;
  const { retention } = definition;
  const after = (months: number, days: number): string => {
    if (data.decision === null) return '';
    const { year, month, day } = dayAt(data.decision.decidedAtMs);
    const then = new Date(Date.UTC(year, month - 1 + months, day + days));
    return spokenDay({ year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() });
  };
  const papers = indexed(of);
  const copies = data.signed
    .filter(({ key }) => key !== 'archive-index')
    .map(({ key, sha256, atMs }, at) => [String(at + 1), titleOfPart(of, key), sha256, shortTime(atMs)]);
  return [
    issue('archive-index'),
    title,
    ownTable('TT | Tên tài liệu | Số, ngày | Số bản | Tình trạng', papers),
    two(papers.length),
    ...(copies.length === 0 ? [] : [ownTable('TT | Tên tài liệu | Mã băm SHA-256 của tệp quét | Ngày nhận', copies)]),
    data.contest.rulesVersion,
    ...(data.judging === null ? [] : [`256 ${data.judging.bookHash}`]),
    ...(data.freeze === null ? [] : [`256 ${data.freeze.hash}`]),
    ...(data.freeze?.snapshots ?? []).flatMap(({ pictures }) =>
      pictures.map(({ fileName, sha256 }) => `${fileName} 256 ${sha256}`),
    ),
    data.logHead === null ? '' : `${two(data.logHead.size)} ${shortTime(data.logHead.atMs)} ${data.logHead.hash}`,
    `${retention.originalsMonths} ${after(retention.originalsMonths, 0)}`,
    `${retention.derivedFilesMonths} ${after(retention.derivedFilesMonths, 0)}`,
    `${retention.fraudSignalsDaysAfterDecision} ${after(0, retention.fraudSignalsDaysAfterDecision)}`,
  ];
}

/** How many sheets each paper has, the numbers they bear, and whether one of them is still a draft. */
function indexed(of: Audited): OwnTable['rows'] {
  const { data, definition, awards } = of;
  const { entries, judging, decision } = data;
  const bodies = ['organising-committee', 'jury', 'secretariat'].filter((body) =>
    data.staff.some(({ bodyId }) => bodyId === body),
  );
  const works = [...new Set(awards.map(({ code }) => code))];
  const dossiers = keptEditions(of, 'merit-dossier').filter((one) => honouredIn(one).length > 0);
  const once = (made: boolean): number => (made ? 1 : 0);
  const sizes: Readonly<Record<string, number>> = {
    'establishment-decision': bodies.length,
    registration: entries.length,
    receipt: entries.filter(({ file }) => file !== null).length,
    'closing-list': once(data.closed),
    'screening-sheet': data.screened ? entries.filter(({ votes }) => votes.length > 0).length : 0,
    'screening-minutes': once(data.screened),
    'score-sheet': judging?.book.sheets.filter(({ state }) => state === 'valid').length ?? 0,
    'juror-commitment': data.staff.filter(({ bodyId }) => bodyId === 'jury').length,
    'score-table': once(judging !== null),
    'jury-minutes': once(judging !== null),
    'freeze-minutes': once(data.freeze !== null),
    'prize-proposal': once(judging !== null),
    'council-minutes': once(decision !== null) + once(decision !== null && data.meetings.complaints !== null),
    'award-decision': decision === null ? 0 : keptEditions(of, 'award-decision').length,
    'merit-dossier': dossiers.length,
    certificate: awards.length,
    'payment-list':
      decision === null ? 0 : once(awards.length > 0) + once(of.edition > 1) + once(data.staff.length > 0),
    'broadcast-licence': works.length,
    'final-report': once(decision !== null),
  };
  const parts: Readonly<Record<string, readonly string[]>> = {
    'establishment-decision': bodies,
    'broadcast-licence': works,
    'council-minutes': data.meetings.complaints === null ? [''] : ['', 'complaints'],
  };
  const editions: Readonly<Record<string, readonly Audited[]>> = {
    'award-decision': keptEditions(of, 'award-decision'),
    'merit-dossier': dossiers,
  };
  const numbersOf = (id: string): readonly string[] => {
    const by = id === 'merit-dossier' ? { by: definition.organisation.decidingBody } : {};
    return (editions[id] ?? [of]).flatMap(({ numbered }) =>
      (parts[id] ?? ['']).map((part) => numbered(id, { part, ...by })),
    );
  };
  return definition.papers.list
    .filter(({ id }) => id !== 'archive-index' && sizes[id] !== 0)
    .map(({ id, name }, at) => {
      const numbers = [...new Set(numbersOf(id))].join('\n');
      const state = numbers === '' ? 'Biểu mẫu' : numbers.includes('……') ? 'Dự thảo' : 'Đã ban hành';
      return [String(at + 1), name.vi, numbers, String(sizes[id] ?? 1), state];
    });
}

import type { Audited } from './audited';
import { excluded } from './audit-jury-papers';
import { voteTable } from './audit-votes';
import { comma, dong, longTime, two } from './own-figures';
import { markOf } from './own-marks';
import { authorList, ownAuthors, placeOf } from './own-people';
import { ownTable, type Expected, type Part } from './own-table';
import { moneyOf, ownPick } from './own-tally';

/** Papers of the proposal, the council and its decision. */
export function awardPapers(of: Audited): Expected {
  const proposed = of.data.judging === null ? [] : [proposal(of)];
  if (of.data.decision === null) return { 'prize-proposal': proposed };
  return {
    'prize-proposal': proposed,
    'council-minutes': [councilMinutes(of)],
    'award-decision': [decision(of), ...(of.awards.length === 0 ? [] : [annex(of)])],
    'merit-dossier': meritDossier(of),
    certificate: of.awards.map((_, at) => certificate(of, at)),
    'broadcast-licence': [...new Set(of.awards.map(({ code }) => code))].map((code) => licence(of, code)),
  };
}

function proposal(of: Audited): readonly Part[] {
  const { judging, ranking, definition, issue, title, bases, winners, entry } = of;
  const minimum = markOf(definition.jury.minimumForPrizePoints);
  const ranked = ranking.filter(({ rank }) => rank !== null);
  return [
    issue('prize-proposal'),
    title,
    ...bases,
    ...['rules', 'scoring-rules', 'jury-minutes', 'freeze-minutes'].map((paperId) => issue(paperId)),
    '1',
    two(of.data.entries.filter(({ state, finalistAtMs }) => state === 'finalist' || finalistAtMs !== null).length),
    two(judging.book.entries.length),
    two(ranked.length),
    comma(minimum),
    two(ranked.filter(({ mean }) => (mean ?? 0n) >= minimum).length),
    '2',
    winners(of.proposal),
    two(of.proposal.length),
    dong(moneyOf(of.proposal)),
    definition.prizes.budgetSource.vi,
    ...of.proposal.filter(({ prizeId }) => prizeId === 'first').flatMap(({ code }) => [code, entry(code).title]),
    '3',
  ];
}

function councilMinutes(of: Audited): readonly Part[] {
  const { data, definition, awards, issue, title, winners, opened, closed, count, quorum } = of;
  const meeting = data.meetings.council;
  const left = prizesOf(of).flatMap(({ id, count: all }) => {
    const missing = all - awards.filter(({ prizeId }) => prizeId === id).length;
    return missing > 0 ? [two(missing)] : [];
  });
  return [
    issue('council-minutes'),
    title,
    ...opened(meeting),
    ...quorum(definition.council.quorum, meeting),
    ...count(definition.council.agenda.length),
    issue('prize-proposal'),
    ...excluded(of),
    ...interaction(of),
    ...voteTable(meeting?.votes ?? [], of, awards),
    ...changes(of),
    ...(awards.length === 0 ? [] : [winners(awards), two(awards.length), dong(moneyOf(awards))]),
    ...(data.decision?.overBudgetReason == null
      ? []
      : [dong(definition.prizes.budgetDong), data.decision.overBudgetReason]),
    ...left,
    closed(meeting),
  ];
}

const prizesOf = ({ definition: { prizes } }: Audited) =>
  prizes.interaction === undefined ? prizes.jury : [...prizes.jury, prizes.interaction];

/** Whom the interaction prize passes over, and by what works of as many points were told apart. */
function interaction({ data, awards, judging }: Audited): readonly Part[] {
  const { book } = judging;
  const prized = awards.filter(({ prizeId }) => prizeId !== data.contest.definition.prizes.interaction?.id);
  const { winner, by, equal, passedOver } = ownPick(book, { prized: prized.map(({ code }) => code), open: [] });
  const countOf = (code: string | null) => book.interaction.find(({ entry }) => entry === code);
  const passed = passedOver.flatMap((code) => [code, dong(countOf(code)?.accepted ?? 0)]);
  const count = countOf(winner);
  if (by === null || winner === null || count === undefined) return passed;
  const why: Readonly<Record<string, string>> = {
    'unique-verified-voters': dong(count.voters ?? 0),
    'earlier-attainment': count.reachedAtMs == null ? '' : longTime(count.reachedAtMs),
    'public-lot': `${book.interactionLot?.source}: ${book.interactionLot?.seed}`,
  };
  return [...passed, ...equal, dong(count.accepted), winner, why[by] ?? ''];
}

/** Prizes that the council gave otherwise than proposed, and those that a reason was written down for. */
function changes(of: Audited): readonly Part[] {
  const { data, definition, proposal, awards } = of;
  const codes = (given: typeof awards, prize: string): string =>
    given
      .filter(({ prizeId }) => prizeId === prize)
      .map(({ code }) => code)
      .join(', ') || 'Không trao';
  const sorted = (list: string): string => list.split(', ').toSorted().join();
  const reasonOf = (prize: string): string | undefined =>
    data.decision?.changes.find(({ prizeId }) => prizeId === prize)?.reason;
  const byRule = definition.interaction.juryWinnersMayWin
    ? ''
    : 'Theo Thể lệ: không xét tác phẩm đã có giải theo điểm chấm';
  const told = prizesOf(of).filter(
    ({ id }) => sorted(codes(proposal, id)) !== sorted(codes(awards, id)) || reasonOf(id) !== undefined,
  );
  if (told.length === 0) return [];
  return [
    ownTable(
      'TT | Giải | Đề nghị | Quyết định | Lý do',
      told.map(({ id, name }, at) => [
        String(at + 1),
        name.vi,
        codes(proposal, id),
        codes(awards, id),
        reasonOf(id) ?? (id === definition.prizes.interaction?.id ? byRule : ''),
      ]),
    ),
  ];
}

function decision(of: Audited): readonly Part[] {
  const { definition, awards, issue, title, bases, recipients } = of;
  const lines = prizesOf(of).flatMap(({ id, valueDong }) => {
    const given = awards.filter(({ prizeId }) => prizeId === id).length;
    return given === 0 ? [] : [two(given), dong(valueDong)];
  });
  const honoured = awards.filter(({ prizeId }) => prizeId === 'first').map(({ code }) => code);
  const articles = [
    ...(awards.length === 0 ? [] : [`${dong(moneyOf(awards))} ${definition.prizes.budgetSource.vi}`]),
    ...(honoured.length === 0 ? [] : [honoured.join(' ')]),
    '',
  ];
  return [
    issue('award-decision'),
    title,
    ...bases,
    ...['rules', 'freeze-minutes', 'council-minutes', 'prize-proposal'].map((paperId) => issue(paperId)),
    `1 ${awards.length === 0 ? '' : two(awards.length)} ${title}`,
    ...lines,
    ...articles.map((text, at) => `${at + 2} ${text}`),
    ...recipients,
  ];
}

function annex({ judging, awards, issue, title, winners }: Audited): readonly Part[] {
  return [
    issue('award-decision'),
    title,
    issue('award-decision'),
    winners(awards),
    two(awards.length),
    dong(moneyOf(awards)),
    '256',
    judging.bookHash,
  ];
}

function meritDossier(of: Audited): readonly (readonly Part[])[] {
  const { definition, ranking, awards, issue, title, bases, entry } = of;
  const honoured = awards.filter(({ prizeId }) => prizeId === 'first');
  if (honoured.length === 0) return [];
  const people = honoured.flatMap((given) => ownAuthors(entry(given.code)).map((author) => ({ author, given })));
  const request = [
    issue('merit-dossier'),
    ...bases,
    issue('council-minutes'),
    issue('award-decision'),
    `${two(people.length)} ${two(honoured.length)} ${title}`,
    ownTable(
      'TT | Họ và tên | Đơn vị, địa phương | Thành tích',
      people.map(({ author, given: { code, shortName } }, at) => [
        String(at + 1),
        author.fullName,
        placeOf(author),
        `Đạt ${shortName} với tác phẩm ${code} “${entry(code).title}”`,
      ]),
    ),
    issue('council-minutes'),
    issue('award-decision'),
  ];
  const merits = honoured.map(({ code }) => {
    const row = ranking.find((one) => one.code === code);
    const work = entry(code);
    return [
      issue('merit-dossier'),
      authorList(work),
      placeOf(work),
      code,
      work.title,
      row?.mean == null ? '' : comma(row.mean),
      row?.rank == null ? '' : `${row.rank} ${two(ranking.length)}`,
      work.summary,
      definition.theme.vi,
      issue('award-decision'),
    ];
  });
  return [request, ...merits];
}

function certificate({ awards, issue, title, entry, data }: Audited, at: number): readonly Part[] {
  const work = entry(awards[at]?.code ?? '');
  const date = data.issues['award-decision'];
  return [
    date?.date == null ? '' : issue('award-decision').replace(/^\S*/, ''),
    authorList(work),
    placeOf(work),
    work.title,
    work.code,
    title,
    issue('award-decision'),
    two(at + 1),
  ];
}

function licence({ definition, issue, title, entry }: Audited, code: string): readonly Part[] {
  const { rights, shortTitle } = definition;
  const work = entry(code);
  return [
    issue('broadcast-licence', code),
    code,
    title,
    code,
    work.title,
    '256',
    work.file?.sha256 ?? '',
    '1',
    `2 ${rights.licence.vi}`,
    '3',
    `4 ${work.title} ${shortTitle.vi}`,
    `5 ${rights.takedown.vi}`,
    '02 01',
  ];
}

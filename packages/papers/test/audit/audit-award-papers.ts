import type { Audited } from './audited';
import { councilMinutes } from './audit-council';
import { keptEditions, editionsOf, replacedIssue } from './editions';
import { comma, dong, two } from './own-figures';
import { markOf } from './own-marks';
import { authorList, ownAuthors, placeOf } from './own-people';
import { ownTable, type Expected, type Part } from './own-table';
import { moneyOf, prizesOf, type Given } from './own-tally';

/** Papers of the proposal, the council and its decision. */
export function awardPapers(of: Audited): Expected {
  const proposed = of.data.judging === null ? [] : [proposal(of)];
  if (of.data.decision === null) return { 'prize-proposal': proposed };
  return {
    'prize-proposal': proposed,
    'council-minutes': councilMinutes(of),
    'award-decision': keptEditions(of, 'award-decision').flatMap((edition) => [
      decision(edition),
      ...(edition.awards.length === 0 ? [] : [annex(edition)]),
    ]),
    'merit-dossier': keptEditions(of, 'merit-dossier').flatMap(meritDossier),
    certificate: of.awards.map((given) => certificate(of, given)),
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

function decision(of: Audited): readonly Part[] {
  const { definition, awards, issue, title, bases, recipients } = of;
  const lines = prizesOf(definition).flatMap(({ id, valueDong }) => {
    const given = awards.filter(({ prizeId }) => prizeId === id).length;
    return given === 0 ? [] : [two(given), dong(valueDong)];
  });
  const honoured = awards.filter(({ prizeId }) => prizeId === 'first').map(({ code }) => code);
  const replaced = replacedIssue(of, 'award-decision');
  const articles = [
    ...(awards.length === 0 ? [] : [`${dong(moneyOf(awards))} ${definition.prizes.budgetSource.vi}`]),
    ...(honoured.length === 0 ? [] : [honoured.join(' ')]),
    replaced,
  ];
  return [
    issue('award-decision'),
    title,
    replaced,
    ...bases,
    ...['rules', 'freeze-minutes', 'council-minutes'].map((paperId) => issue(paperId)),
    hearing(of),
    issue('prize-proposal'),
    `1 ${awards.length === 0 ? '' : two(awards.length)} ${title}`,
    ...lines,
    ...articles.map((text, at) => `${at + 2} ${text}`),
    `${articles.length + 1}`,
    ...recipients,
  ];
}

/** What a changed decision rests on, and what is asked for after it. */
const hearing = ({ data, edition, issue }: Audited): string =>
  edition > 1 && data.meetings.complaints !== null ? issue('council-minutes', 'complaints') : '';

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
  const { definition, ranking, issue, title, bases, entry } = of;
  const honoured = honouredIn(of);
  if (honoured.length === 0) return [];
  const people = honoured.flatMap((given) => ownAuthors(entry(given.code)).map((author) => ({ author, given })));
  const request = [
    issue('merit-dossier'),
    replacedIssue(of, 'merit-dossier'),
    ...(definition.papers.list.find(({ id }) => id === 'merit-dossier')?.legalBases ?? []).map(({ vi }) => vi),
    ...bases,
    issue('council-minutes'),
    hearing(of),
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
    hearing(of),
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

/** The works of an edition whose authors an honour is asked for. */
export const honouredIn = ({ awards }: Audited): Audited['awards'] =>
  awards.filter(({ prizeId }) => prizeId === 'first');

function certificate(of: Audited, given: Given): readonly Part[] {
  const { issue, title, entry } = of;
  const work = entry(given.code);
  const markOf = ({ prizeId, code }: Given): string => `${prizeId} ${code}`;
  // What a later edition adds goes behind in the book.
  const book = new Set(
    editionsOf(of)
      .toReversed()
      .flatMap(({ awards }) => awards.map(markOf)),
  );
  return [
    issue('award-decision').replace(/^\S*/, ''),
    authorList(work),
    placeOf(work),
    work.title,
    work.code,
    title,
    issue('award-decision'),
    two([...book].indexOf(markOf(given)) + 1),
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

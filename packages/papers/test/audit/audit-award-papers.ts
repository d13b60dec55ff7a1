import type { Audited } from './audited';
import type { Expected } from './audit-setup-papers';
import { comma, dong, two } from './own-figures';
import { markOf, moneyOf } from './own-tally';

/** Papers of the proposal, the council and its decision. */
export function awardPapers(of: Audited): Expected {
  return {
    'prize-proposal': [proposal(of)],
    'council-minutes': [councilMinutes(of)],
    'award-decision': [decision(of), annex(of)],
    'merit-dossier': meritDossier(of),
    certificate: of.awards.map((_, at) => certificate(of, at)),
    'broadcast-licence': [...new Set(of.awards.map(({ code }) => code))].map((code) => licence(of, code)),
  };
}

function proposal(of: Audited): readonly string[] {
  const { judging, ranking, definition, issue, title, bases, winners, entry } = of;
  const minimum = markOf(definition.jury.minimumForPrizePoints);
  return [
    issue('prize-proposal'),
    title,
    ...bases,
    ...['rules', 'scoring-rules', 'jury-minutes', 'freeze-minutes'].map((paperId) => issue(paperId)),
    '1',
    two(of.data.entries.filter(({ state, finalistAtMs }) => state === 'finalist' || finalistAtMs !== null).length),
    two(judging.book.entries.length),
    two(ranking.length),
    comma(minimum),
    two(ranking.filter(({ mean }) => mean >= minimum).length),
    '2',
    ...winners(of.proposal),
    two(of.proposal.length),
    dong(moneyOf(of.proposal)),
    definition.prizes.budgetSource.vi,
    ...of.proposal.filter(({ prizeId }) => prizeId === 'first').flatMap(({ code }) => [code, entry(code).title]),
    '3',
  ];
}

function councilMinutes(of: Audited): readonly string[] {
  const { data, definition, awards, issue, title, winners, opened, closed, count } = of;
  const meeting = data.meetings.council as NonNullable<Audited['data']['meetings']['council']>;
  const { numerator, denominator } = definition.council.quorum;
  const members = data.staff.filter(({ bodyId }) => bodyId === definition.council.body).length;
  const left = [...definition.prizes.jury, definition.prizes.interaction].flatMap((prize) => {
    const missing = (prize?.count ?? 0) - awards.filter(({ prizeId }) => prizeId === prize?.id).length;
    return missing > 0 ? [two(missing)] : [];
  });
  return [
    issue('council-minutes'),
    title,
    ...opened(meeting),
    `${numerator}/${denominator}`,
    two(Math.ceil((members * numerator) / denominator)),
    two(members),
    two(meeting.present.length),
    ...count(definition.council.agenda.length),
    issue('prize-proposal'),
    ...meeting.votes.flatMap((vote, at) => [String(at + 1), vote.code ?? '', String(vote.for), String(vote.against)]),
    ...(data.decision?.changes ?? []).flatMap(({ prizeId, reason }, at) => [
      String(at + 1),
      ...[of.proposal, awards]
        .flatMap((given) => given.filter((one) => one.prizeId === prizeId))
        .map(({ code }) => code),
      reason,
    ]),
    ...winners(awards),
    two(awards.length),
    dong(moneyOf(awards)),
    ...left,
    closed(meeting),
  ];
}

function decision({ definition, awards, issue, title, bases, recipients }: Audited): readonly string[] {
  const lines = [...definition.prizes.jury, definition.prizes.interaction].flatMap((prize) => {
    const given = awards.filter(({ prizeId }) => prizeId === prize?.id).length;
    return given === 0 ? [] : [two(given), dong(prize?.valueDong ?? 0)];
  });
  return [
    issue('award-decision'),
    title,
    ...bases,
    ...['rules', 'freeze-minutes', 'council-minutes', 'prize-proposal'].map((paperId) => issue(paperId)),
    `1 ${two(awards.length)} ${title}`,
    ...lines,
    `2 ${dong(moneyOf(awards))}`,
    '3',
    ...awards.filter(({ prizeId }) => prizeId === 'first').map(({ code }) => code),
    '4',
    ...recipients,
  ];
}

function annex({ judging, awards, issue, title, winners }: Audited): readonly string[] {
  return [
    issue('award-decision'),
    title,
    issue('award-decision'),
    ...winners(awards),
    two(awards.length),
    dong(moneyOf(awards)),
    '256',
    judging.bookHash,
  ];
}

function meritDossier(of: Audited): readonly (readonly string[])[] {
  const { definition, ranking, awards, issue, title, bases, entry, place } = of;
  const works = awards.filter(({ prizeId }) => prizeId === 'first').map(({ code }) => entry(code));
  const people = works.flatMap((work) => work.authors.map(() => work));
  const request = [
    issue('merit-dossier'),
    ...bases,
    issue('council-minutes'),
    issue('award-decision'),
    `${two(people.length)} ${two(works.length)} ${title}`,
    ...people.flatMap((work, at) => [String(at + 1), work.code, work.title]),
    issue('council-minutes'),
    issue('award-decision'),
  ];
  const merits = works.map((work) => {
    const row = ranking.find(({ code }) => code === work.code);
    return [
      issue('merit-dossier'),
      place(work),
      work.code,
      work.title,
      comma(row?.mean ?? 0n),
      `${row?.rank} ${two(ranking.length)}`,
      work.summary,
      definition.theme.vi,
      issue('award-decision'),
    ];
  });
  return [request, ...merits];
}

function certificate({ awards, issue, title, entry, place, data }: Audited, at: number): readonly string[] {
  const work = entry(awards[at]?.code ?? '');
  const date = data.issues['award-decision'];
  return [
    date?.date == null ? '' : issue('award-decision').replace(/^\S*/, ''),
    place(work),
    work.title,
    work.code,
    title,
    issue('award-decision'),
    two(at + 1),
  ];
}

function licence({ definition, issue, title, entry }: Audited, code: string): readonly string[] {
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

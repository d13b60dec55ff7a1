import { renderRules } from '@hoithi/contest';
import type { Audited } from './audited';
import { comma, dayAt, frame, length, longTime, spokenDay, two } from './own-figures';
import { markOf } from './own-tally';

/** Expected texts with numbers by paper, one list for each sheet; what carries no number is left out. */
export type Expected = Readonly<Record<string, readonly (readonly string[])[]>>;

const pts = (points: number): string => comma(markOf(points));

/** Papers of the beginning: bodies, rules, entries. */
export function setupPapers(of: Audited): Expected {
  return {
    'establishment-decision': establishment(of),
    rules: [rules(of)],
    'scoring-rules': [scoringRules(of)],
    registration: of.data.entries.map((entry) => registration(of, entry)),
    receipt: of.data.entries.flatMap((entry) => (entry.file === null ? [] : [receipt(of, entry, entry.file)])),
  };
}

type Entry = Audited['data']['entries'][number];

function establishment({ data, definition, issue, title, bases, count, recipients }: Audited) {
  return ['organising-committee', 'jury', 'secretariat'].map((body) => {
    const members = data.staff.filter(({ bodyId }) => bodyId === body);
    const duties = definition.organisation.bodies.find(({ id }) => id === body)?.duties ?? [];
    return [
      issue('establishment-decision', body),
      title,
      ...bases,
      `1 ${title} ${two(members.length)}`,
      ...count(members.length),
      '2',
      ...duties.map(({ vi }) => vi),
      '3',
      '4 1',
      '4',
      ...recipients,
    ];
  });
}

function rules({ data, issue, title, recipients }: Audited): readonly string[] {
  const [, ...page] = renderRules(data.contest as never, 'vi').split('\n');
  return [issue('rules'), title, page.join('\n').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'), ...recipients];
}

function scoringRules({ definition, issue, title, count }: Audited): readonly string[] {
  const { jury, scoring, complaints, prizes } = definition;
  const { numerator, denominator } = jury.quorum;
  return [
    issue('scoring-rules'),
    title,
    `1 ${jury.size} ${numerator}/${denominator}`,
    '2',
    jury.absentJuror.vi,
    '3',
    ...jury.recusalReasons.map(({ name }) => name.vi),
    `4 ${pts(scoring.totalPoints)} ${pts(scoring.stepPoints)}`,
    ...scoring.rubric.flatMap(({ name, maxPoints, levels }) => [
      name.vi,
      pts(maxPoints),
      ...levels.flatMap(({ fromPoints, text }) => [pts(fromPoints), text.vi]),
    ]),
    pts(scoring.rubric.reduce((sum, { maxPoints }) => sum + maxPoints, 0)),
    `5 ${jury.minimumSheets} ${pts(jury.minimumForPrizePoints)}`,
    '6',
    ...count(scoring.tieChain.length),
    `7 ${pts(jury.lookAgainAbovePoints)}`,
    `8 ${prizes.belowStandard.vi}`,
    `9 ${complaints.workingDays}`,
  ];
}

function registration({ definition, issue, title, count }: Audited, entry: Entry): readonly string[] {
  const given = entry.declarationIds ?? [];
  const byMinor = definition.declarations.filter(({ by }) => by === 'guardian' || by === 'child').map(({ id }) => id);
  const isMinor = entry.authors.some(({ guardian }) => guardian !== null) || given.some((id) => byMinor.includes(id));
  const asked = definition.declarations.filter(({ id, onlyWhen }) => {
    if (given.includes(id)) return true;
    return onlyWhen === undefined && (isMinor || !byMinor.includes(id));
  });
  const numbers = count(entry.authors.length);
  return [
    issue('registration'),
    title,
    definition.theme.vi,
    entry.code,
    entry.title,
    entry.aboutPlace,
    entry.unitName,
    length(entry.film?.durationMs),
    entry.summary,
    entry.aiUse ?? '',
    ...entry.authors.flatMap((author, at) => [
      numbers[at] ?? '',
      String(author.birthYear ?? ''),
      author.unitName,
      author.localityName,
      author.phone ?? '',
      author.email ?? '',
    ]),
    definition.eligibility.statement.vi,
    definition.eligibility.barred.text.vi,
    ...asked.flatMap((declaration) => [declaration.title.vi, declaration.text.vi]),
    ...(isMinor ? [String(definition.limits.guardianUnderAgeYears)] : []),
  ];
}

function receipt({ title }: Audited, entry: Entry, file: NonNullable<Entry['file']>): readonly string[] {
  return [
    spokenDay(dayAt(file.submittedAtMs)),
    title,
    entry.code,
    entry.title,
    longTime(file.submittedAtMs),
    String(file.version),
    file.fileName,
    file.bytes.toLocaleString('de-DE'),
    '256',
    file.sha256 ?? '',
    length(entry.film?.durationMs),
    frame(entry.film),
  ];
}

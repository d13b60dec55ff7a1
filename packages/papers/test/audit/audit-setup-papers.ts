import { renderRules } from '@hoithi/contest';
import type { Audited } from './audited';
import { comma, dayAt, frame, length, longTime, spokenDay, two } from './own-figures';
import { markOf } from './own-marks';
import { ownMembers, placeOf } from './own-people';
import { ownTable, type Expected, type Part } from './own-table';

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

function establishment({ data, definition, issue, title, bases, recipients }: Audited): readonly (readonly Part[])[] {
  const bodies = ['organising-committee', 'jury', 'secretariat'].filter((body) =>
    data.staff.some(({ bodyId }) => bodyId === body),
  );
  return bodies.map((body) => {
    const members = ownMembers(data, body);
    const duties = definition.organisation.bodies.find(({ id }) => id === body)?.duties ?? [];
    return [
      issue('establishment-decision', body),
      title,
      ...bases,
      `1 ${title} ${two(members.length)}`,
      ownTable(
        'TT | Họ và tên | Chức danh | Cơ quan, đơn vị',
        members.map(({ name, title: rank, unitName }, at) => [String(at + 1), name, rank, unitName]),
      ),
      '2',
      ...duties.map(({ vi }) => vi),
      '3',
      '4 1',
      '4',
      ...recipients,
    ];
  });
}

function rules({ data, issue, title, recipients }: Audited): readonly Part[] {
  const [, ...page] = renderRules(data.contest as never, 'vi').split('\n');
  const text = page.join('\n').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return [issue('rules'), title, ...text.split('\n\n').map(readPart), ...recipients];
}

/** A table of the rules page is one of the paper. */
function readPart(part: string): Part {
  if (!part.trim().startsWith('|')) return part;
  const [heads = [], , ...rows] = part
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('**', '').trim()),
    );
  return ownTable(heads.join(' | '), rows);
}

function scoringRules({ definition, issue, title, count }: Audited): readonly Part[] {
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
    ownTable(
      'Tiêu chí | Điểm tối đa | Các mức',
      scoring.rubric.map(({ name, maxPoints, levels }) => [
        name.vi,
        pts(maxPoints),
        levels.map(({ fromPoints, text }) => `Từ ${pts(fromPoints)}: ${text.vi}`).join('\n'),
      ]),
      ['Cộng', pts(scoring.rubric.reduce((sum, { maxPoints }) => sum + maxPoints, 0)), ''],
    ),
    `5 ${jury.minimumSheets} ${pts(jury.minimumForPrizePoints)}`,
    '6',
    ...count(scoring.tieChain.length),
    `7 ${pts(jury.lookAgainAbovePoints)}`,
    `8 ${prizes.belowStandard.vi}`,
    `9 ${complaints.workingDays}`,
  ];
}

function registration({ definition, issue, title }: Audited, entry: Entry): readonly Part[] {
  const given = entry.declarationIds ?? [];
  const byMinor = definition.declarations.filter(({ by }) => by === 'guardian' || by === 'child').map(({ id }) => id);
  const guardians = entry.authors.flatMap(({ guardian }) => (guardian === null ? [] : [guardian]));
  const isMinor = guardians.length > 0 || given.some((id) => byMinor.includes(id));
  const asked = definition.declarations.filter(({ id, onlyWhen }) => {
    if (given.includes(id)) return true;
    return onlyWhen === undefined && (isMinor || !byMinor.includes(id));
  });
  const { categories } = definition.eligibility;
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
    ownTable(
      'TT | Họ và tên | Năm sinh | Đối tượng | Đơn vị, địa phương | Điện thoại, thư điện tử',
      entry.authors.map((author, at) => [
        String(at + 1),
        author.isLeader && entry.authors.length > 1 ? `${author.fullName} (trưởng nhóm)` : author.fullName,
        String(author.birthYear ?? ''),
        categories.find(({ id }) => id === author.categoryId)?.name.vi ?? '',
        placeOf(author),
        [author.phone, author.email].filter((way) => way !== null).join('\n'),
      ]),
    ),
    ...guardians.map(({ phone }) => phone ?? ''),
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

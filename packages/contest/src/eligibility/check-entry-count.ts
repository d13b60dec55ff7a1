import { matchPerson } from '../people/match-person';
import type { PersonIdentity } from '../people/person';
import type { CountedEntry, EligibilityFinding, EligibilityQuestion } from './eligibility-question';

/** At most so many entries per person, per group or per leader, groups included (R10, O8). */
export function checkEntryCount(question: EligibilityQuestion): readonly EligibilityFinding[] {
  const { countingMode } = question.contest.definition.limits;
  switch (countingMode) {
    case 'per-person':
      return question.authors.flatMap((author, index) => checkPerson(question, { author, index }));
    case 'per-leader':
      return question.authors.flatMap((author, index) =>
        author.isLeader ? checkPerson(onlyLed(question), { author, index }) : [],
      );
    case 'per-group':
      return checkWholeGroup(question);
  }
}

function checkPerson(
  { contest, priorEntries }: EligibilityQuestion,
  { author, index }: { readonly author: PersonIdentity; readonly index: number },
): readonly EligibilityFinding[] {
  const max = contest.definition.limits.entriesPerPerson;
  const entries = priorEntries.filter((entry) => isIn(author, entry)).length + 1;
  const place = index + 1;
  if (entries > max) {
    return [
      {
        code: 'limits/too-many-entries',
        severity: 'block',
        authorIndex: index,
        facts: { author: place, entries, max },
        text: {
          vi: `Tác giả thứ ${place} sẽ có ${entries} tác phẩm (tính cả tác phẩm nhóm); mỗi người được dự thi không quá ${max}.`,
          en: `Author ${place} would have ${entries} entries, group entries included; each person may have at most ${max}.`,
        },
      },
    ];
  }
  const possible = priorEntries.filter((entry) => !isIn(author, entry) && mayBeIn(author, entry)).length;
  if (entries + possible <= max) return [];
  return [
    {
      code: 'limits/possibly-same-person',
      severity: 'review',
      authorIndex: index,
      facts: { author: place, entries, possible, max },
      text: {
        vi: `Tên hoặc liên hệ của tác giả thứ ${place} còn ở ${possible} tác phẩm khác; Tổ Thư ký cần xem có phải cùng một người.`,
        en: `The name or contact of author ${place} is in ${possible} other entries; the secretariat needs to see whether it is one person.`,
      },
    },
  ];
}

function checkWholeGroup({ contest, authors, priorEntries }: EligibilityQuestion): readonly EligibilityFinding[] {
  const max = contest.definition.limits.entriesPerPerson;
  const sameGroup = (entry: CountedEntry): boolean =>
    entry.authors.length === authors.length && authors.every((author) => isIn(author, entry));
  const entries = priorEntries.filter(sameGroup).length + 1;
  if (entries <= max) return [];
  return [
    {
      code: 'limits/too-many-entries',
      severity: 'block',
      facts: { entries, max },
      text: {
        vi: `Nhóm tác giả này sẽ có ${entries} tác phẩm; mỗi nhóm được dự thi không quá ${max}.`,
        en: `This group would have ${entries} entries; each group may have at most ${max}.`,
      },
    },
  ];
}

function onlyLed(question: EligibilityQuestion): EligibilityQuestion {
  const priorEntries = question.priorEntries.map((entry) => ({
    ...entry,
    authors: entry.authors.filter((author) => author.isLeader),
  }));
  return { ...question, priorEntries };
}

function isIn(person: PersonIdentity, entry: CountedEntry): boolean {
  return entry.authors.some((author) => matchPerson(person, author) === 'same');
}

function mayBeIn(person: PersonIdentity, entry: CountedEntry): boolean {
  return entry.authors.some((author) => matchPerson(person, author) !== 'different');
}

import { matchPerson } from '../people/match-person';
import type { EligibilityFinding, EligibilityQuestion } from './eligibility-question';

/** Group size, one leader, nobody twice (O9). */
export function checkGroup({ contest, authors }: EligibilityQuestion): readonly EligibilityFinding[] {
  const { min, max } = contest.definition.limits.groupSize;
  const findings: EligibilityFinding[] = [];
  if (authors.length < min || authors.length > max) {
    findings.push({
      code: 'limits/group-size',
      severity: 'block',
      facts: { authors: authors.length, min, max },
      text: {
        vi: `Nhóm có ${authors.length} tác giả; Cuộc thi nhận từ ${min} đến ${max} tác giả cho một tác phẩm.`,
        en: `The group has ${authors.length} authors; an entry may have ${min} to ${max}.`,
      },
    });
  }
  const leaders = authors.filter((author) => author.isLeader).length;
  if (leaders !== 1) {
    findings.push({
      code: 'limits/leader-missing',
      severity: 'block',
      facts: { leaders },
      text: {
        vi: 'Cần chọn đúng một người làm trưởng nhóm (người liên hệ và nhận thưởng).',
        en: 'Choose exactly one leader, who is the contact and receives the prize.',
      },
    });
  }
  return [...findings, ...findRepeatedAuthors(authors)];
}

function findRepeatedAuthors(authors: EligibilityQuestion['authors']): readonly EligibilityFinding[] {
  return authors.flatMap((author, authorIndex) => {
    const firstIndex = authors.findIndex((other) => matchPerson(author, other) === 'same');
    if (firstIndex < 0 || firstIndex >= authorIndex) return [];
    return [
      {
        code: 'limits/author-twice' as const,
        severity: 'block' as const,
        authorIndex,
        facts: { first: firstIndex + 1, second: authorIndex + 1 },
        text: {
          vi: `Tác giả thứ ${authorIndex + 1} trùng với tác giả thứ ${firstIndex + 1}.`,
          en: `Author ${authorIndex + 1} is the same person as author ${firstIndex + 1}.`,
        },
      },
    ];
  });
}

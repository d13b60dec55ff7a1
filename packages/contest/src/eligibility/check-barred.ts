import { matchPerson } from '../people/match-person';
import type { EligibilityFinding, EligibilityQuestion, EntryAuthor, StaffMember } from './eligibility-question';

/**
 * Members of the organising committee, the jury and the secretariat may not be authors (R5). The same account, or the same
 * name with the same contact, stops the entry; a shared contact or an equal name alone goes to the secretariat.
 */
export function checkBarred({ contest, authors, staffRegister }: EligibilityQuestion): readonly EligibilityFinding[] {
  const { roles, bodies } = contest.definition.eligibility.barred;
  const barred = staffRegister.filter(
    (member) =>
      member.roles.some((role) => (roles as readonly string[]).includes(role)) ||
      (member.body !== undefined && bodies.includes(member.body)),
  );
  return authors.flatMap((author, authorIndex) => {
    const finding = findBarred({ author, authorIndex, barred });
    return finding ? [finding] : [];
  });
}

function findBarred(search: {
  readonly author: EntryAuthor;
  readonly authorIndex: number;
  readonly barred: readonly StaffMember[];
}): EligibilityFinding | null {
  const matches = search.barred.map((member) => matchPerson(search.author, member));
  const place = search.authorIndex + 1;
  if (matches.includes('same')) {
    return {
      code: 'eligibility/barred',
      severity: 'block',
      authorIndex: search.authorIndex,
      facts: { author: place },
      text: {
        vi: `Tác giả thứ ${place} là thành viên Ban Tổ chức, Ban Giám khảo hoặc Tổ Thư ký, giúp việc nên không được dự thi.`,
        en: `Author ${place} belongs to the Organising Committee, the Jury or the Secretariat and may not enter.`,
      },
    };
  }
  if (matches.every((match) => match === 'different')) return null;
  return {
    code: 'eligibility/barred-possible',
    severity: 'review',
    authorIndex: search.authorIndex,
    facts: { author: place, match: matches.includes('shared-contact') ? 'shared-contact' : 'same-name' },
    text: {
      vi: `Tác giả thứ ${place} có thể trùng với người không được dự thi; Tổ Thư ký cần xem lại.`,
      en: `Author ${place} may be a person who may not enter; the secretariat needs to look.`,
    },
  };
}

import type { ContestDefinition } from '../schema/contest';
import type { EligibilityFinding, EligibilityQuestion } from './eligibility-question';

type Declaration = ContestDefinition['declarations'][number];

/**
 * Required declarations that an author has not made (R11, R13), those of the entry being the leader's (O20). The consents of
 * guardian and child are checked with the author's age.
 */
export function checkDeclarations({ contest, authors, uses = [] }: EligibilityQuestion): readonly EligibilityFinding[] {
  const asked = contest.definition.declarations.filter(
    (declaration) => declaration.need === 'required' && (!declaration.onlyWhen || uses.includes(declaration.onlyWhen)),
  );
  return authors.flatMap((author, authorIndex) =>
    asked
      .filter((declaration) => declaration.by === 'author' || (declaration.by === 'leader' && author.isLeader))
      .filter((declaration) => !author.declarations.includes(declaration.id))
      .map((declaration) => describeMissing(declaration, authorIndex)),
  );
}

function describeMissing(declaration: Declaration, authorIndex: number): EligibilityFinding {
  const place = authorIndex + 1;
  return {
    code: 'declarations/missing',
    severity: 'block',
    authorIndex,
    facts: { author: place, declaration: declaration.id },
    text: {
      vi: `Tác giả thứ ${place} chưa xác nhận cam kết "${declaration.title.vi}".`,
      en: `Author ${place} has not confirmed the declaration "${declaration.title.en}".`,
    },
  };
}

import { checkAuthorData } from './check-author-data';
import { checkBarred } from './check-barred';
import { checkDeclarations } from './check-declarations';
import { checkEntryCount } from './check-entry-count';
import { checkGroup } from './check-group';
import type { EligibilityFinding, EligibilityQuestion } from './eligibility-question';

/**
 * Everything that speaks against an entry of these authors: barred persons (R5), too many entries (R10, O8), the group (O9),
 * minors (O10), author data (R4) and missing declarations (R11, R13, O20). An empty list means that it may be submitted.
 */
export function checkEligibility(question: EligibilityQuestion): readonly EligibilityFinding[] {
  return [
    ...checkGroup(question),
    ...checkAuthorData(question),
    ...checkBarred(question),
    ...checkEntryCount(question),
    ...checkDeclarations(question),
  ];
}

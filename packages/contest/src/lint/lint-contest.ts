import { parseDefinition } from '../parse-definition';
import type { ContestDefinition } from '../schema/contest';
import { checkCalendarDays } from './check-calendar-days';
import { checkCalendarOrder } from './check-calendar-order';
import { checkGaps } from './check-gaps';
import { checkInteraction } from './check-interaction';
import { checkJury } from './check-jury';
import { checkLeadTimes } from './check-lead-times';
import { checkLimits } from './check-limits';
import { checkPrizes } from './check-prizes';
import { checkReferences } from './check-references';
import { checkRubric } from './check-rubric';
import { checkScreening } from './check-screening';
import type { LintFinding, LintRemark, LintReport } from './lint-finding';
import { resolveForLint } from './resolve-for-lint';

/**
 * Compiles a plan: says what in it is wrong (errors) and what a clerk should look at (warnings), each with a code, the path
 * and a sentence (O22). Takes anything; what does not fit the schema is reported with its path.
 */
export function lintContest(definition: unknown): LintReport {
  const parsed = parseDefinition(definition);
  if ('issues' in parsed) return { errors: parsed.issues, warnings: [] };
  const remarks = collectRemarks(parsed.definition);
  const ofWeight = (weight: LintRemark['weight']): readonly LintFinding[] =>
    remarks.filter((remark) => remark.weight === weight).map(({ code, path, text }) => ({ code, path, text }));
  return { errors: ofWeight('error'), warnings: ofWeight('warning') };
}

function collectRemarks(definition: ContestDefinition): readonly LintRemark[] {
  const resolved = resolveForLint(definition);
  return [
    ...resolved.remarks,
    ...(resolved.calendar ? checkCalendarOrder(resolved.calendar) : []),
    ...(resolved.calendar && !resolved.relative ? checkCalendarDays(definition, resolved.calendar) : []),
    ...(resolved.calendar && !resolved.relative ? checkLeadTimes(definition, resolved.calendar) : []),
    ...checkReferences(definition),
    ...checkPrizes(definition),
    ...checkRubric(definition),
    ...checkJury(definition),
    ...checkScreening(definition),
    ...checkInteraction(definition),
    ...checkLimits(definition),
    ...checkGaps(definition),
  ];
}

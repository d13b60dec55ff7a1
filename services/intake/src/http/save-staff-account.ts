import { checkEligibility } from '@hoithi/contest';
import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { requireCompatibleRoles } from '../auth/require-compatible-roles';
import { saveStaff } from '../auth/save-staff';
import { eligibilityQuestion } from '../entry/eligibility-question';
import type { Intake } from '../intake';
import { findSubmittedEntries } from '../store/find-submitted-entries';
import { deskCaller } from './desk-caller';
import { withAudit } from '../store/audit';

/** Adds or changes a member of staff, and names the entries whose authors that person may be (R5: checked again when staff change). */
export const saveStaffAccount = (intake: Intake): RouteEntry =>
  route(deskRoutes.saveStaffAccount, async ({ params, body, signedIn }) => {
    const contest = intake.contests.get(params.contestId);
    requireCompatibleRoles(body.roles, contest.definition);
    const caller = await deskCaller(intake, signedIn());
    const nowMs = intake.clock.nowMs();
    const { userId: byId, name: byName } = caller;
    const reason = `${body.email}: ${body.roles.join(', ')}`;
    const asked = {
      contestId: contest.id,
      entryId: null,
      action: 'save-staff' as const,
      byId,
      byName,
      reason,
      atMs: nowMs,
    };
    const userId = await withAudit(intake.store, asked, () => saveStaff(intake, body, nowMs));
    const staff = [{ fullName: body.name, email: body.email, roles: body.roles }];
    const entries = await findSubmittedEntries(intake.store, contest.id);
    return {
      userId,
      conflicts: entries.flatMap(({ code, form }) =>
        checkEligibility(eligibilityQuestion({ contest, form, staff, others: [], nowMs }))
          .filter((finding) => finding.code.startsWith('eligibility/barred'))
          .map(({ text }) => ({ code, text })),
      ),
    };
  });

import type { ContestView } from '@hoithi/contest-workflow/messages';
import type { AuditAction, ContestId } from '@hoithi/contracts';
import type { RouteCall } from '@hoithi/platform';
import type { Intake } from '../intake';
import { withAudit } from '../store/audit';
import { findStartedContest, projectContest } from '../store/contests';
import { deskCaller } from './desk-caller';
import { showContestDesk } from './show-contest-desk';

type ContestCall = Pick<RouteCall<{ readonly contestId: ContestId }>, 'params' | 'signedIn'>;

/**
 * A command to the contest's workflow: who and why are kept, the answer is taken in at once.
 * @throws {ContestError} `unknown-contest`, `contest-not-started`, or what the workflow refuses with
 */
export async function runContestCommand(
  intake: Intake,
  call: ContestCall,
  command: {
    readonly action: AuditAction;
    readonly reason: string | null;
    readonly send: (
      contestId: ContestId,
      caller: { readonly userId: string; readonly name: string },
    ) => Promise<ContestView>;
  },
) {
  const { contestId } = call.params;
  const contest = intake.contests.get(contestId);
  await findStartedContest(intake.store, contestId);
  const caller = await deskCaller(intake, call.signedIn());
  const { action, reason, send } = command;
  const atMs = intake.clock.nowMs();
  const asked = { contestId, entryId: null, action, byId: caller.userId, byName: caller.name, reason, atMs };
  const view = await withAudit(intake.store, asked, () => send(contestId, caller));
  const { phase, revision, calendar, waitingFor, needsAttention } = view;
  await projectContest(intake.store, contestId, { phase, revision, calendar, waitingFor, needsAttention, atMs });
  return showContestDesk(intake, contest);
}

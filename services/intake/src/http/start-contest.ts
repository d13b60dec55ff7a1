import { ContestError, deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { entryCalendarOf } from '../contests/entry-calendar-of';
import { rulesVersionNumber } from '../contests/rules-version-number';
import type { Intake } from '../intake';
import { withAudit } from '../store/audit';
import { findContestRow, projectContest } from '../store/contests';
import { deskCaller } from './desk-caller';
import { showContestDesk } from './show-contest-desk';

/** Starts the contest's workflow with the calendar of its definition. A second start is refused and changes nothing. */
export const startContest = (intake: Intake): RouteEntry =>
  route(deskRoutes.startContest, async ({ params, signedIn }) => {
    const { contestId } = params;
    const contest = intake.contests.get(contestId);
    if (await findContestRow(intake.store, contestId)) throw new ContestError('already-done');
    const caller = await deskCaller(intake, signedIn());
    const calendar = entryCalendarOf(contest);
    const atMs = intake.clock.nowMs();
    const { userId: byId, name: byName } = caller;
    const asked = { contestId, entryId: null, action: 'start-contest' as const, byId, byName, reason: null, atMs };
    await withAudit(intake.store, asked, () =>
      intake.workflows.startContest({ contestId, rulesVersion: rulesVersionNumber(contest.rulesVersion), calendar }),
    );
    await projectContest(intake.store, contestId, {
      phase: 'open',
      revision: 0,
      calendar,
      waitingFor: { vi: 'Đang nhận bài dự thi.', en: 'Taking entries.' },
      needsAttention: false,
      atMs,
    });
    return showContestDesk(intake, contest);
  });

import { moveMilestoneUpdate } from '@hoithi/contest-workflow/messages';
import { deskRoutes, userId } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { recordMove } from '../store/contests';
import { runContestCommand } from './run-contest-command';

/** Moves one milestone: close early, extend, publish now, lock, freeze now. The order of the steps is the workflow's to keep. */
export const moveMilestone = (intake: Intake): RouteEntry =>
  route(deskRoutes.moveMilestone, (call) => {
    const { milestone, reason, to } = call.body;
    const atMs = intake.clock.nowMs();
    const toAtMs = to === 'now' ? atMs : to;
    return runContestCommand(intake, call, {
      action: `move-${milestone}`,
      reason,
      send: async (contestId, caller) => {
        const by = userId.parse(caller.userId);
        const view = await intake.workflows.updateContest(contestId, moveMilestoneUpdate, {
          milestone,
          toAtMs,
          by,
          reason,
        });
        await recordMove(intake.store, contestId, { milestone, toAtMs, byName: caller.name, reason, atMs });
        return view;
      },
    });
  });

import { resolveContestAttentionUpdate } from '@hoithi/contest-workflow/messages';
import { deskRoutes, userId } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runContestCommand } from './run-contest-command';

/** Lets the contest's step that could not go on be tried again. */
export const resolveContestAttention = (intake: Intake): RouteEntry =>
  route(deskRoutes.resolveContestAttention, (call) =>
    runContestCommand(intake, call, {
      action: 'resolve-attention',
      reason: null,
      send: (contestId, caller) =>
        intake.workflows.updateContest(contestId, resolveContestAttentionUpdate, {
          by: userId.parse(caller.userId),
          action: call.body.action,
        }),
    }),
  );

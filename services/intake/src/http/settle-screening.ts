import { deskRoutes } from '@hoithi/contracts';
import { settleScreeningUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runDeskCommand } from './run-desk-command';

/** The secretary settles a screening that the votes have not decided (O1). */
export const settleScreening = (intake: Intake): RouteEntry =>
  route(deskRoutes.settleScreening, (call) =>
    runDeskCommand(intake, call, {
      action: 'settle-screening',
      reason: call.body.reason,
      send: (entry, by, reasonCode) =>
        intake.workflows.updateEntry(entry, settleScreeningUpdate, { by, vote: call.body.vote, reasonCode }),
    }),
  );

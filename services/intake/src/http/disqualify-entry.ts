import { deskRoutes } from '@hoithi/contracts';
import { disqualifyUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runDeskCommand } from './run-desk-command';

/** Takes an entry out of the contest; what was done for it so far is undone by its workflow. */
export const disqualifyEntry = (intake: Intake): RouteEntry =>
  route(deskRoutes.disqualifyEntry, (call) =>
    runDeskCommand(intake, call, {
      action: 'disqualify',
      reason: call.body.reason,
      send: (entry, by, reasonCode) => intake.workflows.updateEntry(entry, disqualifyUpdate, { by, reasonCode }),
    }),
  );

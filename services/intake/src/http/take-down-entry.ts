import { deskRoutes } from '@hoithi/contracts';
import { takeDownUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runDeskCommand } from './run-desk-command';

/** Takes a published entry off every channel (R11). */
export const takeDownEntry = (intake: Intake): RouteEntry =>
  route(deskRoutes.takeDownEntry, (call) =>
    runDeskCommand(intake, call, {
      action: 'take-down',
      reason: call.body.reason,
      send: (entry, by, reasonCode) => intake.workflows.updateEntry(entry, takeDownUpdate, { by, reasonCode }),
    }),
  );

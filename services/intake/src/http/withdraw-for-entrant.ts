import { deskRoutes } from '@hoithi/contracts';
import { withdrawUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runDeskCommand } from './run-desk-command';

/** Withdraws at the entrant's request, also after publication (O19). */
export const withdrawForEntrant = (intake: Intake): RouteEntry =>
  route(deskRoutes.withdrawForEntrant, (call) =>
    runDeskCommand(intake, call, {
      action: 'withdraw',
      reason: call.body.reason,
      send: (entry, by) => intake.workflows.updateEntry(entry, withdrawUpdate, { by, as: 'secretary' }),
    }),
  );

import { deskRoutes } from '@hoithi/contracts';
import { overrideMediaUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runDeskCommand } from './run-desk-command';

/** The secretary accepts a film against the technical verdict (O6). */
export const overrideMedia = (intake: Intake): RouteEntry =>
  route(deskRoutes.overrideMedia, (call) =>
    runDeskCommand(intake, call, {
      action: 'override-media',
      reason: call.body.reason,
      send: (entry, by, reasonCode) => intake.workflows.updateEntry(entry, overrideMediaUpdate, { by, reasonCode }),
    }),
  );

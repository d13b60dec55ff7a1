import { deskRoutes } from '@hoithi/contracts';
import { resolveAttentionUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { runDeskCommand } from './run-desk-command';

/** Lets the step that could not go on be tried again, or takes note of what was found out about an accepted film. */
export const resolveEntryAttention = (intake: Intake): RouteEntry =>
  route(deskRoutes.resolveEntryAttention, (call) =>
    runDeskCommand(intake, call, {
      action: call.body.action === 'note' ? 'note-attention' : 'resolve-attention',
      reason: null,
      send: (entry, by) =>
        intake.workflows.updateEntry(entry, resolveAttentionUpdate, { by, action: call.body.action }),
    }),
  );

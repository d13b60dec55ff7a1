import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import { deskCaller } from './desk-caller';
import { showDeskEntry } from './show-desk-entry';

export const getDeskEntry = (intake: Intake): RouteEntry =>
  route(deskRoutes.getDeskEntry, async ({ params, signedIn }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    return showDeskEntry(intake, entry, await deskCaller(intake, signedIn()));
  });

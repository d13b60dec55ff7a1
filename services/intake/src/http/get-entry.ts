import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';
import { showEntry } from './show-entry';

export const getEntry = (intake: Intake): RouteEntry =>
  route(intakeRoutes.getEntry, async ({ params, signedIn }) =>
    showEntry(intake, await findOwnEntry(intake.store, params.entryId, signedIn().userId)),
  );

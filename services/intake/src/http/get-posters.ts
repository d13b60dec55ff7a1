import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';
import { showPosters } from './show-posters';

export const getPosters = (intake: Intake): RouteEntry =>
  route(intakeRoutes.getPosters, async ({ params, signedIn }) =>
    showPosters(intake, await findOwnEntry(intake.store, params.entryId, signedIn().userId)),
  );

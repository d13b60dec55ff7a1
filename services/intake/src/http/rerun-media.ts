import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import { deskCaller } from './desk-caller';
import { rerunInspection } from './rerun-inspection';

/** Staff have the current film checked once more. */
export const rerunMedia = (intake: Intake): RouteEntry =>
  route(deskRoutes.rerunMedia, async ({ params, body, signedIn }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const { userId: byId, name: byName } = await deskCaller(intake, signedIn());
    const { phase } = await rerunInspection(intake, { entry, byId, byName, reason: body.reason });
    return { entryId: entry._id, phase };
  });

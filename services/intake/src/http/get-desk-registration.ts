import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import { deskCaller } from './desk-caller';
import { sendRegistration } from './send-registration';

/** An entry's registration form for the secretary's dossier. */
export const getDeskRegistration = (intake: Intake): RouteEntry =>
  route(deskRoutes.getDeskRegistration, async ({ params, signedIn, response }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const by = await deskCaller(intake, signedIn());
    await sendRegistration(intake, { entry, file: params.file, by, response });
  });

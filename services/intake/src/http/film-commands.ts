import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteCall, type RouteEntry } from '@hoithi/platform';
import type { EntryId } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import { commandFilm } from './command-film';
import { deskCaller } from './desk-caller';

type Call = Pick<RouteCall<{ readonly entryId: EntryId }>, 'params' | 'signedIn'> & {
  readonly body: { readonly reason: string };
};

/** Staff have the current film checked again, its preview made again, or ask its entrant for another. */
export const filmCommands = (intake: Intake): readonly RouteEntry[] => {
  const answer = (action: Parameters<typeof commandFilm>[1]['action']) => async (call: Call) => {
    const entry = await findSubmittedEntry(intake.store, call.params.entryId);
    const { userId: byId, name: byName } = await deskCaller(intake, call.signedIn());
    const { phase } = await commandFilm(intake, { action, entry, byId, byName, reason: call.body.reason });
    return { entryId: entry._id, phase };
  };
  return [
    route(deskRoutes.rerunMedia, answer('rerun-media')),
    route(deskRoutes.remakePreview, answer('remake-preview')),
    route(deskRoutes.askForFilm, answer('ask-for-film')),
  ];
};

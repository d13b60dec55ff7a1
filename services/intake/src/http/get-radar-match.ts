import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { showRadarMatch } from '../radar/show-radar-match';
import { findSubmittedEntry } from '../store/find-entry';

export const getRadarMatch = (intake: Intake): RouteEntry =>
  route(deskRoutes.getRadarMatch, async ({ params }) => {
    const { _id: entryId } = await findSubmittedEntry(intake.store, params.entryId);
    return showRadarMatch(intake, { entryId, matchId: params.matchId });
  });

import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { showRadarMatch } from '../radar/show-radar-match';
import { withAudit } from '../store/audit';
import { findSubmittedEntry } from '../store/find-entry';
import { deskCaller } from './desk-caller';

/** What a person thinks of a match; the last word stands on the match, all of them in the audit trail. */
export const noteRadarMatch = (intake: Intake): RouteEntry =>
  route(deskRoutes.noteRadarMatch, async ({ params, body, signedIn }) => {
    const { store, clock } = intake;
    const entry = await findSubmittedEntry(store, params.entryId);
    const { matchId } = params;
    await showRadarMatch(intake, { entryId: entry._id, matchId });
    const { userId: byId, name: byName } = await deskCaller(intake, signedIn());
    const atMs = clock.nowMs();
    const { word, text } = body;
    await withAudit(
      store,
      {
        contestId: entry.contestId,
        entryId: entry._id,
        action: `radar-${word}`,
        byId,
        byName,
        reason: text === '' ? null : text,
        atMs,
      },
      () => store.filmMatches.updateOne({ _id: matchId }, { $set: { note: { word, text, byName, atMs } } }),
    );
    return showRadarMatch(intake, { entryId: entry._id, matchId });
  });

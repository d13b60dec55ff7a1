import { deskRoutes, type radarView } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { z } from 'zod';
import type { Film } from '../entry/entry-record';
import type { Intake } from '../intake';
import { creationNotice } from '../radar/creation-notice';
import { filmKeyOf } from '../radar/film-key';
import { listMatches } from '../radar/list-matches';
import { showRadarCard } from '../radar/show-radar-card';
import { findSubmittedEntry } from '../store/find-entry';
import type { FingerprintRow } from '../store/radar-rows';

type RadarView = z.input<typeof radarView>;

/** Where the entry's newest film was seen before: evidence for a person, never a verdict (R11, R13). */
export const getRadar = (intake: Intake): RouteEntry =>
  route(deskRoutes.getRadar, async ({ params }): Promise<RadarView> => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const film = entry.films.findLast(({ confirmed }) => confirmed);
    if (!film) return { state: 'none', films: 0, basis: null, creation: null, matches: [] };
    const key = filmKeyOf({ kind: 'entry', entryId: entry._id, version: film.version });
    const [print, matches] = await Promise.all([
      intake.store.fingerprints.findById(key).lean<FingerprintRow>(),
      listMatches(intake.store, key),
    ]);
    const cards = await Promise.all(matches.map((match) => showRadarCard(intake.store, match)));
    return {
      state: print ? 'ready' : missing(film),
      films: intake.radar.index.filmsBeside(entry._id),
      basis: print?.basis ?? null,
      creation: creationNotice({
        createdAtMs: film.inspection?.facts['createdAtMs'],
        launchAtMs: intake.contests.get(entry.contestId).calendar.openAtMs,
        submittedAtMs: film.submittedAtMs,
      }),
      matches: cards.filter((card) => card !== null),
    };
  });

const missing = ({ inspection }: Film): RadarView['state'] => (inspection === null ? 'computing' : 'none');

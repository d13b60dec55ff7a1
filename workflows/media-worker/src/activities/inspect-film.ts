import type { InspectionSummary, MediaActivities } from '@hoithi/contracts';
import {
  ATTEMPTS,
  type FilmInspection,
  inspectFilm,
  readTraces,
  spriteStills,
  unprocessableVerdict,
} from '@hoithi/media';
import { fetchFilm } from '../film/fetch-film';
import { keepRenditions } from '../film/keep-renditions';
import { keepRuns } from '../film/keep-runs';
import { lookFirst } from '../film/look-first';
import { printFilm } from '../film/print-film';
import { toFilmStills } from '../film/to-film-stills';
import { toInspection } from '../film/to-inspection';
import { toSummary } from '../film/to-summary';
import { tryFilm } from '../film/try-film';
import type { MediaStation } from '../media-station';
import { readObject } from '../transfer/read-object';
import { DEATHS } from './past-tries';
import { type AtWork, workOnFilm } from './work-on-film';

type Film = Parameters<MediaActivities['inspectFilm']>[0];
type Work = { readonly station: MediaStation; readonly film: Film; readonly at: AtWork };

/**
 * Looks at the film's index by ranges, fetches the film if that did not send it back already, runs the gates, stores the renditions, tells intake, and gives the workflow its summary.
 * Idempotent: keys depend on the film's hash, and the record of a version is overwritten with the same. A bad film is a result;
 * cancellation kills ffmpeg, and no file outlives the attempt.
 */
export const createInspectFilm =
  (station: MediaStation): MediaActivities['inspectFilm'] =>
  (film) =>
    workOnFilm({
      scratch: station.scratch,
      work: async (at) => record({ station, film, at }, await examine({ station, film, at })),
      giveUp: (at) =>
        record({ station, film, at }, { verdict: unprocessable(film, DEATHS, 'worker-lost'), runs: at.lost }),
    });

const unprocessable = ({ bytes }: Film, attempts: number, reason: string) =>
  unprocessableVerdict({ facts: { bytes }, attempts, reason });

async function examine({ station, film, at }: Work): Promise<FilmInspection> {
  const { job, heart, signal, lost } = at;
  const profile = station.profileOf(film.contestId);
  const { get } = await station.urlsOf({ get: [film.objectKey], put: [] });
  const source = readObject({ url: get[film.objectKey] ?? '', bytes: film.bytes, signal });
  const refused = await lookFirst({ source, profile });
  if (refused) return { verdict: refused, runs: lost };
  await fetchFilm({ film, station, at, percent: 20 });
  const { result, reason, runs } = await tryFilm({
    film,
    logger: station.logger,
    at,
    work: (follows) =>
      inspectFilm({
        job,
        profile,
        signal,
        sandbox: station.sandbox,
        onProgress: ({ phase, percent }) => heart.tell({ phase, percent: 20 + Math.round(percent * 0.75) }),
        ...follows,
      }),
  });
  return result === null ? { verdict: unprocessable(film, ATTEMPTS, reason), runs } : { ...result, runs };
}

async function record({ station, film, at }: Work, inspected: FilmInspection): Promise<InspectionSummary> {
  const { job, heart, signal } = at;
  const { verdict, renditions: made } = inspected;
  const { contestId, entryId, version, sha256 } = film;
  heart.tell({ phase: 'upload', percent: 99 });
  const renditions = await keepRenditions({ station, film, made, signal });
  const runs = await keepRuns({ station, film, job, runs: inspected.runs, of: 'runs', signal });
  heart.tell({ phase: 'record', percent: 100 });
  const seen = { ...verdict, facts: { ...verdict.facts, sha256 } };
  await station.record({
    contestId,
    entryId,
    version,
    inspection: toInspection({ verdict: seen, sha256, renditions, runs }),
  });
  if (made) {
    const durationMs = verdict.facts.durationMs ?? 0;
    const print = await printFilm({ job, sha256, durationMs, basis: 'key-frames' });
    const { timesMs } = await readTraces(job);
    const stills = toFilmStills(film, spriteStills({ sprite: made.sprite, timesMs, durationMs }));
    await station.recordPrint({ contestId, entryId, version, print, stills });
  }
  return toSummary(verdict, runs);
}

import type { ClipActivities } from '@hoithi/contracts';
import {
  ATTEMPTS,
  type FilmInspection,
  findStills,
  inspectFilm,
  readTraces,
  unprocessableVerdict,
} from '@hoithi/media';
import type { ClipStation } from '../clip-station';
import { clipFailure } from '../film/clip-failure';
import { CLIP_PROFILE } from '../film/clip-profile';
import { fetchFilm } from '../film/fetch-film';
import { keepRuns } from '../film/keep-runs';
import { printFilm } from '../film/print-film';
import { renditionObject } from '../film/rendition-keys';
import { toFilmStills } from '../film/to-film-stills';
import { tryFilm } from '../film/try-film';
import { uploadPages } from '../transfer/upload-pages';
import { DEATHS } from './past-tries';
import { type AtWork, workOnFilm } from './work-on-film';

type Clip = Parameters<ClipActivities['printClip']>[0];
type Printed = Awaited<ReturnType<ClipActivities['printClip']>>;
type Work = { readonly station: ClipStation; readonly clip: Clip; readonly at: AtWork };

/**
 * Fetches a reference clip, passes it through the same gates and the same sandbox as a film, decodes it once, stores its play copy and
 * stills and tells intake its fingerprint. Idempotent: keys depend on the clip's hash. Cancellation kills ffmpeg, and no file outlives
 * the attempt.
 */
export const createPrintClip =
  (station: ClipStation): ClipActivities['printClip'] =>
  (clip) =>
    workOnFilm({
      scratch: station.scratch,
      work: async (at) => keep({ station, clip, at }, await examine({ station, clip, at })),
      giveUp: (at) =>
        keep({ station, clip, at }, { verdict: unprocessable(clip, DEATHS, 'worker-lost'), runs: at.lost }),
    });

const unprocessable = ({ bytes }: Clip, attempts: number, reason: string) =>
  unprocessableVerdict({ facts: { bytes }, attempts, reason });

async function examine({ station, clip, at }: Work): Promise<FilmInspection> {
  const { job, heart, signal } = at;
  await fetchFilm({ film: clip, station, at, percent: 10 });
  const { result, reason, runs } = await tryFilm({
    film: clip,
    logger: station.logger,
    at,
    work: (follows) =>
      inspectFilm({
        job,
        profile: CLIP_PROFILE,
        everySecond: true,
        signal,
        sandbox: station.sandbox,
        onProgress: ({ phase, percent }) => heart.tell({ phase, percent: 10 + Math.round(percent * 0.8) }),
        ...follows,
      }),
  });
  return result === null ? { verdict: unprocessable(clip, ATTEMPTS, reason), runs } : { ...result, runs };
}

async function keep({ station, clip, at }: Work, { verdict, renditions, runs }: FilmInspection): Promise<Printed> {
  const { job, heart, signal } = at;
  heart.tell({ phase: 'upload', percent: 92 });
  await keepRuns({ station, film: clip, job, runs, of: 'runs', signal });
  if (renditions === undefined) return { failure: clipFailure(verdict) };
  const { clipId, sha256 } = clip;
  const { play, poster } = renditions;
  const stills = await findStills(job, (await readTraces(job)).timesMs);
  const paths = [play, poster, ...(stills?.sheets ?? [])].filter((path) => path !== undefined);
  await uploadPages({ station, files: paths.map((path) => ({ path, ...renditionObject(clip, path) })), signal });
  signal.throwIfAborted();
  heart.tell({ phase: 'record', percent: 99 });
  const keyOf = (path: string | undefined) => (path === undefined ? null : renditionObject(clip, path).key);
  await station.recordClip({
    clipId,
    print: await printFilm({ job, sha256, durationMs: verdict.facts.durationMs ?? 0, basis: 'seconds' }),
    stills: toFilmStills(clip, stills),
    play: keyOf(play),
    poster: keyOf(poster),
  });
  return { failure: null };
}

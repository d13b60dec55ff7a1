import type { ClipActivities } from '@hoithi/contracts';
import {
  type FilmInspection,
  type JobFolder,
  type Stills,
  findStills,
  inspectFilm,
  makeJobFolder,
  readTraces,
  removeJobFolder,
} from '@hoithi/media';
import { Context } from '@temporalio/activity';
import type { ClipStation } from '../clip-station';
import { clipFailure } from '../film/clip-failure';
import { CLIP_PROFILE } from '../film/clip-profile';
import { inspectTwice } from '../film/inspect-twice';
import { printFilm } from '../film/print-film';
import { renditionObject } from '../film/rendition-keys';
import { toFilmStills } from '../film/to-film-stills';
import { downloadObject } from '../transfer/download-object';
import { uploadPages } from '../transfer/upload-pages';
import { type Beat, type Heart, keepBeating } from './keep-beating';

type Clip = Parameters<ClipActivities['printClip']>[0];

/** The process itself died this often over the clip: no further try. */
const DEATHS = 2;

/**
 * Fetches a reference clip, passes it through the same gates and the same sandbox as a film, decodes it once, stores its play copy and
 * stills and tells intake its fingerprint. Idempotent: keys depend on the clip's hash. Cancellation kills ffmpeg, and no file outlives
 * the attempt.
 */
export function createPrintClip(station: ClipStation): ClipActivities['printClip'] {
  return async (clip) => {
    const context = Context.current();
    if (hasKilledUs(context)) return { failure: { code: 'UNPROCESSABLE', text: null } };
    const heart = keepBeating(context);
    const job = await makeJobFolder(station.scratch);
    try {
      return await print({ station, clip, job, heart, signal: context.cancellationSignal });
    } catch (error) {
      // What an abort makes of fetch, streams and tools differs; the workflow is owed the cancellation itself.
      if (context.cancellationSignal.aborted) await context.cancelled;
      throw error;
    } finally {
      heart.stop();
      await removeJobFolder(job);
    }
  };
}

type Printing = {
  readonly station: ClipStation;
  readonly clip: Clip;
  readonly job: JobFolder;
  readonly heart: Heart;
  readonly signal: AbortSignal;
};

async function print(work: Printing): Promise<Awaited<ReturnType<ClipActivities['printClip']>>> {
  const { verdict, renditions } = await examine(work);
  if (renditions === undefined) return { failure: clipFailure(verdict) };
  const { station, clip, job, heart, signal } = work;
  const { clipId, sha256 } = clip;
  const stills = await findStills(job, (await readTraces(job)).timesMs);
  heart.tell({ phase: 'upload', percent: 92 });
  await store(work, { play: renditions.play, poster: renditions.poster, stills });
  signal.throwIfAborted();
  heart.tell({ phase: 'record', percent: 99 });
  const keyOf = (path: string | undefined) => (path === undefined ? null : renditionObject(clip, path).key);
  await station.recordClip({
    clipId,
    print: await printFilm({ job, sha256, durationMs: verdict.facts.durationMs ?? 0, basis: 'seconds' }),
    stills: toFilmStills(clip, stills),
    play: keyOf(renditions.play),
    poster: keyOf(renditions.poster),
  });
  return { failure: null };
}

async function examine({ station, clip, job, heart, signal }: Printing): Promise<FilmInspection> {
  const { get } = await station.urlsOf({ get: [clip.objectKey], put: [] });
  await downloadObject({
    url: get[clip.objectKey] ?? '',
    path: job.input,
    expected: clip,
    signal,
    onBytes: (received) => heart.tell({ phase: 'download', percent: Math.round((10 * received) / clip.bytes) }),
  });
  const inspected = await inspectTwice({
    inspect: inspectFilm,
    job,
    profile: CLIP_PROFILE,
    everySecond: true,
    signal,
    sandbox: station.sandbox,
    bytes: clip.bytes,
    logger: station.logger,
    onProgress: ({ phase, percent }) => heart.tell({ phase, percent: 10 + Math.round(percent * 0.8) }),
  });
  for (const { tool, exit, wallMs, usage, messageCount, messages } of inspected.runs) {
    const facts = { clipId: clip.clipId, tool, exit, wallMs, ...usage, messageCount, messages: messages.slice(-5) };
    station.logger.info(facts, 'a media tool ran');
  }
  return inspected;
}

type Made = {
  readonly play: string | undefined;
  readonly poster: string | undefined;
  readonly stills?: Stills | undefined;
};

function store({ station, clip, signal }: Printing, { play, poster, stills }: Made): Promise<void> {
  const paths = [play, poster, ...(stills?.sheets ?? [])].filter((path) => path !== undefined);
  const files = paths.map((path) => ({ path, ...renditionObject(clip, path) }));
  return uploadPages({ station, files, signal });
}

/** The last heartbeat of a lost attempt tells whether it died over the clip or elsewhere. */
const hasKilledUs = ({ info }: Context): boolean =>
  info.attempt > DEATHS &&
  ['container', 'probe', 'renditions'].includes((info.heartbeatDetails as Beat | undefined)?.phase ?? '');

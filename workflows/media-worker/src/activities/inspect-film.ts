import type { MediaActivities } from '@hoithi/contracts';
import {
  type FilmInspection,
  inspectFilm,
  makeJobFolder,
  readTraces,
  removeJobFolder,
  spriteStills,
  unprocessableVerdict,
} from '@hoithi/media';
import { Context } from '@temporalio/activity';
import { inspectTwice } from '../film/inspect-twice';
import { lookFirst } from '../film/look-first';
import { sumRuns } from '../film/sum-runs';
import { printFilm } from '../film/print-film';
import { toFilmStills } from '../film/to-film-stills';
import { toInspection } from '../film/to-inspection';
import { toSummary } from '../film/to-summary';
import { writeRuns } from '../film/write-runs';
import type { MediaStation } from '../media-station';
import { downloadObject } from '../transfer/download-object';
import { readObject } from '../transfer/read-object';
import { type Beat, type Heart, keepBeating } from './keep-beating';
import { uploadRenditions } from './upload-renditions';

type Film = Parameters<MediaActivities['inspectFilm']>[0];

/** The process itself died this often while it had the film in its hands: no further try. */
const DEATHS = 2;

/**
 * Looks at the film's index by ranges, fetches the film if that did not send it back already, runs the gates, stores the renditions, tells intake, and gives the workflow its summary.
 * Idempotent: keys depend on the film's hash, and the record of a version is overwritten with the same. A bad film is a result;
 * cancellation kills ffmpeg, and no file outlives the attempt.
 */
export function createInspectFilm(station: MediaStation): MediaActivities['inspectFilm'] {
  return async (film) => {
    const context = Context.current();
    const heart = keepBeating(context);
    const job = await makeJobFolder(station.scratch);
    try {
      const inspected: FilmInspection = hasKilledUs(context)
        ? {
            verdict: unprocessableVerdict({ facts: { bytes: film.bytes }, attempts: DEATHS, reason: 'worker-lost' }),
            runs: [],
          }
        : await examine({ station, film, job, heart, signal: context.cancellationSignal });
      heart.tell({ phase: 'upload', percent: 99 });
      const { verdict, renditions: made } = inspected;
      const { renditions, runsKey } = await uploadRenditions({
        station,
        address: film,
        made,
        runs: await writeRuns(job, inspected.runs),
        signal: context.cancellationSignal,
      });
      heart.tell({ phase: 'record', percent: 100 });
      const runs = sumRuns(inspected.runs, runsKey);
      const inspection = toInspection({
        verdict: { ...verdict, facts: { ...verdict.facts, sha256: film.sha256 } },
        sha256: film.sha256,
        renditions,
        runs,
      });
      const { contestId, entryId, version, sha256 } = film;
      await station.record({ contestId, entryId, version, inspection });
      if (made) {
        const durationMs = verdict.facts.durationMs ?? 0;
        const print = await printFilm({ job, sha256, durationMs, basis: 'key-frames' });
        const { timesMs } = await readTraces(job);
        const stills = toFilmStills(film, spriteStills({ sprite: made.sprite, timesMs, durationMs }));
        await station.recordPrint({ contestId, entryId, version, print, stills });
      }
      return toSummary(verdict, runs);
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

type Examination = {
  readonly station: MediaStation;
  readonly film: Film;
  readonly job: Awaited<ReturnType<typeof makeJobFolder>>;
  readonly heart: Heart;
  readonly signal: AbortSignal;
};

async function examine({ station, film, job, heart, signal }: Examination): Promise<FilmInspection> {
  const profile = station.profileOf(film.contestId);
  const { get } = await station.urlsOf({ get: [film.objectKey], put: [] });
  const url = get[film.objectKey] ?? '';
  const refused = await lookFirst({ source: readObject({ url, bytes: film.bytes, signal }), profile });
  if (refused) return { verdict: refused, runs: [] };
  await downloadObject({
    url,
    path: job.input,
    expected: film,
    signal,
    onBytes: (received) => heart.tell({ phase: 'download', percent: Math.round((20 * received) / film.bytes) }),
  });
  const inspected = await inspectTwice({
    inspect: inspectFilm,
    job,
    profile,
    signal,
    sandbox: station.sandbox,
    bytes: film.bytes,
    logger: station.logger,
    onProgress: ({ phase, percent }) => heart.tell({ phase, percent: 20 + Math.round(percent * 0.75) }),
  });
  for (const { tool, exit, wallMs, usage, messageCount, messages } of inspected.runs) {
    station.logger.info(
      { entryId: film.entryId, tool, exit, wallMs, ...usage, messageCount, messages: messages.slice(-5) },
      'a media tool ran',
    );
  }
  return inspected;
}

/** The last heartbeat of a lost attempt tells whether it died over the film or elsewhere. */
function hasKilledUs({ info }: Context): boolean {
  const last = info.heartbeatDetails as Beat | undefined;
  return (
    info.attempt > DEATHS && (last?.phase === 'renditions' || last?.phase === 'probe' || last?.phase === 'container')
  );
}

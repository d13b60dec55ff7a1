import type { PreviewActivities, PreviewSummary } from '@hoithi/contracts';
import { makeJobFolder, makePreview, removeJobFolder, type JobFolder, type Preview } from '@hoithi/media';
import { Context } from '@temporalio/activity';
import { previewObjects } from '../film/preview-objects';
import { previewTwice } from '../film/preview-twice';
import { printSeconds } from '../film/print-seconds';
import type { PreviewStation } from '../preview-station';
import { downloadObject } from '../transfer/download-object';
import { uploadFile } from '../transfer/upload-file';
import { type Beat, type Heart, keepBeating } from './keep-beating';

type Film = Parameters<PreviewActivities['makePreview']>[0];

/** The process itself died this often over the film: no further try. */
const DEATHS = 2;
/** Addresses are asked for so many objects at once. */
const PAGE = 20;

/**
 * Fetches an accepted film, makes its preview and proves on the way that the whole film can be decoded, stores what was made and
 * tells intake. Idempotent: keys depend on the film's hash. Cancellation kills ffmpeg, and no file outlives the attempt.
 */
export function createMakePreview(station: PreviewStation): PreviewActivities['makePreview'] {
  return async (film) => {
    const context = Context.current();
    if (hasKilledUs(context)) return FAILED;
    const heart = keepBeating(context);
    const job = await makeJobFolder(station.scratch);
    try {
      const preview = await work({ station, film, job, heart, signal: context.cancellationSignal });
      return preview === null ? FAILED : toSummary(preview);
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

const FAILED: PreviewSummary = { state: 'failed', mustFixCodes: [] };

const toSummary = ({ finding }: Preview): PreviewSummary => ({
  state: 'made',
  mustFixCodes: finding?.severity === 'must-fix' ? [finding.code] : [],
});

type Work = {
  readonly station: PreviewStation;
  readonly film: Film;
  readonly job: JobFolder;
  readonly heart: Heart;
  readonly signal: AbortSignal;
};

async function work({ station, film, job, heart, signal }: Work): Promise<Preview | null> {
  const { get } = await station.urlsOf({ get: [film.objectKey], put: [] });
  await downloadObject({
    url: get[film.objectKey] ?? '',
    path: job.input,
    expected: film,
    signal,
    onBytes: (received) => heart.tell({ phase: 'download', percent: Math.round((10 * received) / film.bytes) }),
  });
  heart.tell({ phase: 'preview', percent: 10 });
  const preview = await previewTwice({
    make: makePreview,
    logger: station.logger,
    job,
    sandbox: station.sandbox,
    playCopy: film.overridden ? 'always' : 'if-needed',
    signal,
    onProgress: (percent) => heart.tell({ phase: 'preview', percent: 10 + Math.round(percent * 0.8) }),
  });
  if (preview === null) return null;
  for (const { commandLine, wallMs, frames, messageCount, messages } of preview.runs) {
    station.logger.info(
      { entryId: film.entryId, commandLine, wallMs, frames, messageCount, messages: messages.slice(-5) },
      'ffmpeg ran',
    );
  }
  heart.tell({ phase: 'upload', percent: 92 });
  await keep({ station, film, preview, signal });
  return preview;
}

type Keeping = {
  readonly station: PreviewStation;
  readonly film: Film;
  readonly preview: Preview;
  readonly signal: AbortSignal;
};

async function keep({ station, film, preview: made, signal }: Keeping): Promise<void> {
  const { objects, preview } = previewObjects(film, made.files);
  for (let from = 0; from < objects.length; from += PAGE) {
    const page = objects.slice(from, from + PAGE);
    const { put } = await station.urlsOf({ get: [], put: page.map(({ key, contentType }) => ({ key, contentType })) });
    for (const { key, path, contentType } of page) await uploadFile({ url: put[key] ?? '', path, contentType, signal });
  }
  const { contestId, entryId, version, sha256 } = film;
  await station.recordPreview({ contestId, entryId, version, preview, finding: made.finding ?? null });
  const print = printSeconds({ seconds: made.greySeconds, sha256 });
  await station.recordPrint({ contestId, entryId, version, print });
}

/** The last heartbeat of a lost attempt tells whether it died over the film or elsewhere. */
const hasKilledUs = ({ info }: Context): boolean =>
  info.attempt > DEATHS && (info.heartbeatDetails as Beat | undefined)?.phase === 'preview';

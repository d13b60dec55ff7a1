import type { PreviewActivities, PreviewFailure, PreviewSummary } from '@hoithi/contracts';
import { makeJobFolder, makePreview, removeJobFolder, type JobFolder } from '@hoithi/media';
import { Context } from '@temporalio/activity';
import { keepPreview } from '../film/keep-preview';
import { keepPreviewRuns } from '../film/keep-preview-runs';
import { previewTwice, type PreviewTried } from '../film/preview-twice';
import type { PreviewStation } from '../preview-station';
import { downloadObject } from '../transfer/download-object';
import { type Beat, type Heart, keepBeating } from './keep-beating';

type Film = Parameters<PreviewActivities['makePreview']>[0];

/** The process itself died this often over the film: no further try. */
const DEATHS = 2;

/**
 * Fetches an accepted film, makes its preview and proves on the way that the whole film can be decoded, stores what was made and
 * tells intake. Idempotent: keys depend on the film's hash. Cancellation kills ffmpeg, and no file outlives the attempt.
 */
export function createMakePreview(station: PreviewStation): PreviewActivities['makePreview'] {
  return async (film) => {
    const context = Context.current();
    if (hasKilledUs(context)) return giveUp(station, film, { reason: 'worker-lost', runs: undefined });
    const heart = keepBeating(context);
    const job = await makeJobFolder(station.scratch);
    const { cancellationSignal: signal } = context;
    try {
      const tried = await work({ station, film, job, heart, signal });
      heart.tell({ phase: 'upload', percent: 92 });
      const runs = await keepPreviewRuns({ station, film, job, runs: tried.runs, signal });
      if (tried.preview === null) return await giveUp(station, film, { reason: tried.reason, runs });
      const { finding } = tried.preview;
      await keepPreview({ station, film, preview: tried.preview, runs, signal });
      return {
        state: 'made',
        mustFixCodes: finding?.severity === 'must-fix' ? [finding.code] : [],
        ...(runs && { runs }),
      };
    } catch (error) {
      // What an abort makes of fetch, streams and tools differs; the workflow is owed the cancellation itself.
      if (signal.aborted) await context.cancelled;
      throw error;
    } finally {
      heart.stop();
      await removeJobFolder(job);
    }
  };
}

type Work = {
  readonly station: PreviewStation;
  readonly film: Film;
  readonly job: JobFolder;
  readonly heart: Heart;
  readonly signal: AbortSignal;
};

async function work({ station, film, job, heart, signal }: Work): Promise<PreviewTried> {
  const { get } = await station.urlsOf({ get: [film.objectKey], put: [] });
  await downloadObject({
    url: get[film.objectKey] ?? '',
    path: job.input,
    expected: film,
    signal,
    onBytes: (received) => heart.tell({ phase: 'download', percent: Math.round((10 * received) / film.bytes) }),
  });
  heart.tell({ phase: 'preview', percent: 10 });
  const tried = await previewTwice({
    make: makePreview,
    logger: station.logger,
    job,
    sandbox: station.sandbox,
    playCopy: film.overridden ? 'always' : 'if-needed',
    signal,
    onProgress: (percent) => heart.tell({ phase: 'preview', percent: 10 + Math.round(percent * 0.8) }),
  });
  for (const { tool, exit, commandLine, wallMs, usage, frames, messageCount, messages } of tried.runs) {
    station.logger.info(
      {
        entryId: film.entryId,
        tool,
        exit,
        commandLine,
        wallMs,
        ...usage,
        frames,
        messageCount,
        messages: messages.slice(-5),
      },
      'a media tool ran',
    );
  }
  return tried;
}

type GivenUp = { readonly reason: PreviewFailure; readonly runs: PreviewSummary['runs'] };

/** Intake is told why, so that staff can see it. */
async function giveUp(station: PreviewStation, film: Film, { reason, runs }: GivenUp): Promise<PreviewSummary> {
  const { contestId, entryId, version } = film;
  const nothing = { preview: null, finding: null };
  await station.recordPreview({ contestId, entryId, version, ...nothing, failure: reason, runs: runs ?? null });
  return { state: 'failed', mustFixCodes: [], reason, ...(runs && { runs }) };
}

/** The last heartbeat of a lost attempt tells whether it died over the film or elsewhere. */
const hasKilledUs = ({ info }: Context): boolean =>
  info.attempt > DEATHS && (info.heartbeatDetails as Beat | undefined)?.phase === 'preview';

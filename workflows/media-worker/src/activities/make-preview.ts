import type { PreviewActivities, PreviewFailure, PreviewSummary } from '@hoithi/contracts';
import { makePreview, type Preview, type RunRecord, type Tried } from '@hoithi/media';
import { fetchFilm } from '../film/fetch-film';
import { keepPreview } from '../film/keep-preview';
import { keepRuns } from '../film/keep-runs';
import { tryFilm } from '../film/try-film';
import type { PreviewStation } from '../preview-station';
import { type AtWork, workOnFilm } from './work-on-film';

type Film = Parameters<PreviewActivities['makePreview']>[0];
type Work = { readonly station: PreviewStation; readonly film: Film; readonly at: AtWork };

/**
 * Fetches an accepted film, makes its preview and proves on the way that the whole film can be decoded, stores what was made and
 * tells intake. Idempotent: keys depend on the film's hash. Cancellation kills ffmpeg, and no file outlives the attempt.
 */
export const createMakePreview =
  (station: PreviewStation): PreviewActivities['makePreview'] =>
  (film) =>
    workOnFilm({
      scratch: station.scratch,
      work: async (at) => {
        const { result, reason, runs } = await make({ station, film, at });
        return result === null
          ? giveUp({ station, film, at }, { reason, runs })
          : keep({ station, film, at }, { preview: result, runs });
      },
      giveUp: (at) => giveUp({ station, film, at }, { reason: 'worker-lost', runs: at.lost }),
    });

async function make({ station, film, at }: Work): Promise<Tried<Preview>> {
  const { job, heart, signal } = at;
  await fetchFilm({ film, station, at, percent: 10 });
  heart.tell({ phase: 'preview', percent: 10 });
  return tryFilm({
    film,
    logger: station.logger,
    at,
    work: (follows) =>
      makePreview({
        job,
        sandbox: station.sandbox,
        profile: station.profileOf(film.contestId),
        playCopy: film.overridden ? 'always' : 'if-needed',
        signal,
        onProgress: (percent) => heart.tell({ phase: 'preview', percent: 10 + Math.round(percent * 0.8) }),
        ...follows,
      }),
  });
}

type Made = { readonly preview: Preview; readonly runs: readonly RunRecord[] };

async function keep({ station, film, at }: Work, made: Made): Promise<PreviewSummary> {
  const { job, heart, signal } = at;
  const { finding } = made.preview;
  heart.tell({ phase: 'upload', percent: 92 });
  const runs = await keepRuns({ station, film, job, runs: made.runs, of: 'preview-runs', signal });
  await keepPreview({ station, film, preview: made.preview, runs, signal });
  const mustFixCodes = finding?.severity === 'must-fix' ? [finding.code] : [];
  return { state: 'made', mustFixCodes, ...(runs && { runs }) };
}

type GivenUp = { readonly reason: PreviewFailure; readonly runs: readonly RunRecord[] };

/** Intake is told why, so that staff can see it. */
async function giveUp({ station, film, at }: Work, { reason, runs: ran }: GivenUp): Promise<PreviewSummary> {
  const { contestId, entryId, version } = film;
  const { job, heart, signal } = at;
  heart.tell({ phase: 'upload', percent: 92 });
  const runs = await keepRuns({ station, film, job, runs: ran, of: 'preview-runs', signal });
  const nothing = { preview: null, finding: null };
  await station.recordPreview({ contestId, entryId, version, ...nothing, failure: reason, runs: runs ?? null });
  return { state: 'failed', mustFixCodes: [], reason, ...(runs && { runs }) };
}

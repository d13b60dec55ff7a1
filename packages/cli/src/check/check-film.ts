import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import {
  checkContainer,
  inspectFilm,
  linkInput,
  makeJobFolder,
  MediaToolError,
  type MediaFacts,
  type MediaVerdict,
  openFileReader,
  removeJobFolder,
  type Sandbox,
  type VideoProfile,
} from '@hoithi/media';
import { unprocessableFilm } from './unprocessable-film';

export type CheckedFilm = { readonly film: string; readonly verdict: MediaVerdict };

type FilmToCheck = { readonly film: string; readonly profile: VideoProfile; readonly sandbox: Sandbox };

const ATTEMPTS = 2;

/** Of this user alone: what another one made is closed to us. */
export const SCRATCH = join(tmpdir(), `hoithi-check-${userInfo().uid}`);

/**
 * Gates 0 to 2 on a local film; two failures of our tools make it `UNPROCESSABLE`. Leaves no file behind.
 * @throws MediaToolError when ffmpeg or ffprobe is missing
 */
export async function checkFilm({ film, profile, sandbox }: FilmToCheck): Promise<CheckedFilm> {
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const job = await makeJobFolder(SCRATCH);
    try {
      await linkInput(job, film);
      const { verdict } = await inspectFilm({ job, profile, sandbox });
      return { film, verdict };
    } catch (error) {
      if (!(error instanceof MediaToolError) || error.code === 'tool-missing') throw error;
      reason = error.code;
    } finally {
      await removeJobFolder(job);
    }
  }
  return {
    film,
    verdict: unprocessableFilm({ facts: await knownFacts({ film, profile }), attempts: ATTEMPTS, reason }),
  };
}

/** What gate 0 knows, which needs no tool. */
async function knownFacts({ film, profile }: Pick<FilmToCheck, 'film' | 'profile'>): Promise<MediaFacts> {
  const source = await openFileReader(film);
  try {
    return (await checkContainer({ source, profile })).verdict.facts;
  } finally {
    await source.close();
  }
}

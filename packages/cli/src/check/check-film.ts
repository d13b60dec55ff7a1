import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import {
  ATTEMPTS,
  checkContainer,
  inspectFilm,
  linkInput,
  makeJobFolder,
  type MediaVerdict,
  removeJobFolder,
  type Sandbox,
  tryTwice,
  type VideoProfile,
  withFileReader,
} from '@hoithi/media';
import { unprocessableFilm } from './unprocessable-film';

export type CheckedFilm = { readonly film: string; readonly verdict: MediaVerdict };

type FilmToCheck = { readonly film: string; readonly profile: VideoProfile; readonly sandbox: Sandbox };

/** Of this user alone: what another one made is closed to us. */
export const SCRATCH = join(tmpdir(), `hoithi-check-${userInfo().uid}`);

/**
 * Gates 0 to 2 on a local film; two failures of our tools make it `UNPROCESSABLE`. Leaves no file behind.
 * @throws MediaToolError when the machine is at fault: ffmpeg or ffprobe is missing, the disk is full
 */
export async function checkFilm({ film, profile, sandbox }: FilmToCheck): Promise<CheckedFilm> {
  const { result, reason } = await tryTwice(async () => {
    const job = await makeJobFolder(SCRATCH);
    try {
      await linkInput(job, film);
      return await inspectFilm({ job, profile, sandbox });
    } finally {
      await removeJobFolder(job);
    }
  });
  if (result !== null) return { film, verdict: result.verdict };
  // What gate 0 knows, which needs no tool.
  const { facts } = (await withFileReader(film, (source) => checkContainer({ source, profile }))).verdict;
  return { film, verdict: unprocessableFilm({ facts, attempts: ATTEMPTS, reason }) };
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  inspectFilm,
  linkInput,
  makeJobFolder,
  MediaToolError,
  type MediaVerdict,
  removeJobFolder,
  type Sandbox,
  unprocessableVerdict,
  type VideoProfile,
} from '@hoithi/media';

export type CheckedFilm = { readonly film: string; readonly verdict: MediaVerdict };

type FilmToCheck = { readonly film: string; readonly profile: VideoProfile; readonly sandbox: Sandbox };

const ATTEMPTS = 2;

/** Gates 0 to 2 on a local film; as in the worker, two failures of our tools make it `unprocessable`. Leaves no file behind. */
export async function checkFilm({ film, profile, sandbox }: FilmToCheck): Promise<CheckedFilm> {
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const job = await makeJobFolder(join(tmpdir(), 'hoithi-check'));
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
  return { film, verdict: unprocessableVerdict({ facts: { bytes: 0 }, attempts: ATTEMPTS, reason }) };
}

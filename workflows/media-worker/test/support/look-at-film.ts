import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FilmPrint } from '@hoithi/contracts';
import { inspectFilm, linkInput, makeJobFolder, makePreview, removeJobFolder } from '@hoithi/media';
import { CLIP_PROFILE } from '../../src/film/clip-profile';
import { printFilm } from '../../src/film/print-film';
import { printSeconds } from '../../src/film/print-seconds';

/** What intake is told of a film: at its verdict, and when its preview is made. */
export type FilmLooks = { readonly verdict: FilmPrint; readonly preview: FilmPrint };

const sandbox = { kind: 'none' } as const;

/** Takes both fingerprints of a film as the workers do: of the key frames that gate 2 looks at, and of the preview's full decode. */
export async function lookAtFilm(path: string, scratch: string): Promise<FilmLooks> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const job = await makeJobFolder(scratch);
  try {
    await linkInput(job, path);
    const { verdict } = await inspectFilm({ job, sandbox, profile: CLIP_PROFILE });
    if (verdict.verdict !== 'accepted') throw new Error(JSON.stringify(verdict.findings));
    const durationMs = verdict.facts.durationMs ?? 0;
    const print = await printFilm({ job, sha256, durationMs, basis: 'key-frames' });
    const { greySeconds } = await makePreview({ job, sandbox, profile: CLIP_PROFILE, playCopy: 'if-needed' });
    return { verdict: print, preview: printSeconds({ seconds: greySeconds, sha256 }) };
  } finally {
    await removeJobFolder(job);
  }
}

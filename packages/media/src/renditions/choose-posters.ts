import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { POSTER_CANDIDATES, POSTER_GREY, RENDITION_FILES } from '../ffmpeg/plan-renditions';
import { measureSharpness } from '../measure/measure-sharpness';
import type { JobFolder } from '../sandbox/job-folder';

/** Absolute paths: what the entrant may choose from, in the order of the film, and which one stands until then. */
export type Posters = { readonly offered: readonly string[]; readonly best?: string | undefined };

/** The most pictures that are offered; each comes from a stretch of its own of the film. */
const OFFERED = 6;
/** Below this mean of 0..255 a viewer sees black. */
const DARK_MEAN = 20;
/** An even surface (a fade, a white card) has next to no edges. */
const EVEN_SHARPNESS = 4;

type Candidate = { readonly path: string; readonly sharpness: number; readonly mean: number };

/** Of two pictures in each sixth of the film the sharper one; the sharpest of all is the default. Black and even pictures only if nothing else is there. */
export async function choosePosters(job: Pick<JobFolder, 'path'>): Promise<Posters> {
  const candidates = await readCandidates(job);
  const good = candidates.filter(({ mean, sharpness }) => mean >= DARK_MEAN && sharpness >= EVEN_SHARPNESS);
  const choice = good.length > 0 ? good : candidates;
  const perStretch = Math.max(1, Math.ceil(candidates.length / OFFERED));
  const stretches = Array.from({ length: OFFERED }, (_, stretch) =>
    candidates.slice(stretch * perStretch, (stretch + 1) * perStretch).filter((one) => choice.includes(one)),
  );
  const offered = stretches.map(sharpest).filter((one) => one !== undefined);
  return { offered: offered.map(({ path }) => path), best: sharpest(offered)?.path };
}

const sharpest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.toSorted((one, other) => other.sharpness - one.sharpness)[0];

async function readCandidates(job: Pick<JobFolder, 'path'>): Promise<readonly Candidate[]> {
  const grey: Uint8Array = await readFile(join(job.path, RENDITION_FILES.posterGrey)).catch(() => new Uint8Array(0));
  const { width, height } = POSTER_GREY;
  const found: Candidate[] = [];
  for (let index = 0; index < POSTER_CANDIDATES; index += 1) {
    const path = join(job.path, RENDITION_FILES.poster(index + 1));
    const pixels = grey.subarray(index * width * height, (index + 1) * width * height);
    const written = await stat(path).then(
      ({ size }) => size > 0,
      () => false,
    );
    if (!written || pixels.length < width * height) continue;
    const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    found.push({ path, mean, sharpness: measureSharpness({ pixels, width, height }) });
  }
  return found;
}

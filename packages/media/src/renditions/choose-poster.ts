import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { POSTER_CANDIDATES, RENDITION_FILES } from '../ffmpeg/plan-renditions';
import type { JobFolder } from '../sandbox/job-folder';

/**
 * The default picture of a film: at equal JPEG quality the largest file is the sharpest and richest picture,
 * and a black or blurred one is always the smallest.
 */
export async function choosePoster(job: JobFolder): Promise<string | undefined> {
  let best: { readonly path: string; readonly bytes: number } | undefined;
  for (let candidate = 1; candidate <= POSTER_CANDIDATES; candidate += 1) {
    const path = join(job.path, RENDITION_FILES.poster(candidate));
    const bytes = await stat(path).then(
      (file) => file.size,
      () => 0,
    );
    if (bytes > (best?.bytes ?? 0)) best = { path, bytes };
  }
  return best?.path;
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RENDITION_FILES } from '../ffmpeg/plan-renditions';
import type { Renditions } from '../film-inspection';
import type { JobFolder } from '../sandbox/job-folder';
import { choosePosters } from './choose-posters';

/** What a finished run left in the job's `out/`; pictures that came out empty are absent. */
export async function findRenditions(job: JobFolder): Promise<Renditions> {
  const at = async (name: string): Promise<string | undefined> => {
    const path = join(job.path, name);
    const size = await stat(path).then(
      (file) => file.size,
      () => 0,
    );
    return size > 0 ? path : undefined;
  };
  const posters = await choosePosters(job);
  return {
    play: await at(RENDITION_FILES.play),
    poster: posters.best,
    posters: posters.offered,
    sheet: await at(RENDITION_FILES.sheet),
    sprite: await at(RENDITION_FILES.sprite),
  };
}

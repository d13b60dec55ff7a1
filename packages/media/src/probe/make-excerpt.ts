import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FfmpegPlan } from '../ffmpeg/ffmpeg-plan';
import { inputFlags } from '../ffmpeg/input-flags';
import { pictureStream } from '../ffmpeg/picture-stream';
import { runFfmpeg } from '../ffmpeg/run-ffmpeg';
import { words } from '../ffmpeg/words';
import type { KnownFilm } from '../film-inspection';
import { FILM } from '../sandbox/job-folder';

/** Relative to the job folder. */
const EXCERPT = 'out/excerpt.mp4';
const PATIENCE_MS = 120_000;
const MOST_BYTES = 64 * 1024 * 1024;

type Excerpted = Omit<KnownFilm, 'profile' | 'onProgress'>;

/**
 * The first two seconds of the film's own picture and sound, by copy, for a tool that would refuse the whole for the sake of another
 * track. Answers its path relative to the job folder; the caller removes it with `removeExcerpt`. Throws as `runFfmpeg` does.
 */
export async function makeExcerpt({
  job,
  sandbox,
  signal,
  onRun,
  onRunning,
  facts,
  codecs,
}: Excerpted): Promise<string> {
  const plan: FfmpegPlan = {
    inputs: [{ path: FILM, options: inputFlags(codecs) }],
    filterGraph: [],
    outputs: [
      {
        path: EXCERPT,
        options: words(
          `-map ${pictureStream(facts)} -map 0:a:0? -c copy -t 2 -dn -sn -map_metadata -1 -map_chapters -1 -fs ${MOST_BYTES} -f mp4`,
        ),
      },
    ],
  };
  await runFfmpeg({ job, sandbox, plan, wallMs: PATIENCE_MS, stallMs: PATIENCE_MS, signal, onRun, onRunning });
  return EXCERPT;
}

export const removeExcerpt = ({ job }: Pick<Excerpted, 'job'>): Promise<void> =>
  rm(join(job.path, EXCERPT), { force: true });

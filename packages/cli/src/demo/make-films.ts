import { makeFilm } from '@hoithi/testkit/films';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns } from './in-turns';
import type { FilmPaths } from './play-contest';
import { TOO_SHORT_SECONDS, WORKS, type Work } from './works';

const AT_ONCE = 2;

/**
 * Makes the eight films and the repaired one: moving pictures with the work's title, a spoken summary, each different.
 * Fewer pictures a second make films of the same length that cost less to make, judge and convert.
 */
export async function makeFilms(directory: string, fpsOf: (work: Work) => number = () => 25): Promise<FilmPaths> {
  await mkdir(directory, { recursive: true });
  const wanted = WORKS.flatMap((work, index) => {
    const base = {
      title: work.title,
      narration: `${work.title}. ${work.summary}`,
      height: work.height,
      withAudio: work.fate !== 'silent',
      fps: fpsOf(work),
      seed: index + 1,
    };
    const path = join(directory, `${work.key}.mp4`);
    if (work.fate !== 'repaired-finalist') return [{ ...base, path, seconds: work.seconds }];
    return [
      { ...base, path, seconds: TOO_SHORT_SECONDS },
      { ...base, path: join(directory, `${work.key}-sua.mp4`), seconds: work.seconds },
    ];
  });
  await inTurns(wanted, AT_ONCE, ({ height, ...film }) => makeFilm({ ...film, height, width: (height * 16) / 9 }));
  const repaired = WORKS.find(({ fate }) => fate === 'repaired-finalist');
  return {
    byWork: new Map(WORKS.map(({ key }) => [key, join(directory, `${key}.mp4`)])),
    repaired: join(directory, `${repaired?.key}-sua.mp4`),
  };
}

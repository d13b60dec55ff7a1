import { makeFilm } from '@hoithi/testkit/films';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns } from './in-turns';
import type { FilmPaths } from './play-contest';
import { TOO_SHORT_SECONDS, WORKS, type Work } from './works';

const AT_ONCE = 2;

/** What of the films is not as usual: pictures a second, and numbers that divide lengths and heights where the contest's are divided. */
export type FilmWishes = {
  readonly fpsOf?: (work: Work) => number;
  readonly shorterBy?: number;
  readonly smallerBy?: number;
};

/** Makes the eight films and the repaired one: moving pictures with the work's title, a spoken summary, each different. */
export async function makeFilms(
  directory: string,
  { fpsOf = () => 25, shorterBy = 1, smallerBy = 1 }: FilmWishes = {},
): Promise<FilmPaths> {
  await mkdir(directory, { recursive: true });
  const wanted = WORKS.flatMap((work, index) => {
    const base = {
      title: work.title,
      narration: `${work.title}. ${work.summary}`,
      height: work.height / smallerBy,
      withAudio: work.fate !== 'silent',
      fps: fpsOf(work),
      seed: index + 1,
    };
    const path = join(directory, `${work.key}.mp4`);
    const seconds = work.seconds / shorterBy;
    if (work.fate !== 'repaired-finalist') return [{ ...base, path, seconds }];
    return [
      { ...base, path, seconds: TOO_SHORT_SECONDS / shorterBy },
      { ...base, path: join(directory, `${work.key}-sua.mp4`), seconds },
    ];
  });
  await inTurns(wanted, AT_ONCE, ({ height, ...film }) => makeFilm({ ...film, height, width: (height * 16) / 9 }));
  const repaired = WORKS.find(({ fate }) => fate === 'repaired-finalist');
  return {
    byWork: new Map(WORKS.map(({ key }) => [key, join(directory, `${key}.mp4`)])),
    repaired: join(directory, `${repaired?.key}-sua.mp4`),
  };
}

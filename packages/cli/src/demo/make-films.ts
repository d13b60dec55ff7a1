import { makeFilm } from '@hoithi/testkit/films';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns } from './in-turns';
import type { FilmPaths } from './play-contest';
import { TOO_SHORT_SECONDS, WORKS } from './works';

const AT_ONCE = 2;

/** Makes the eight films and the repaired one: moving pictures with the work's title, a spoken summary, each different. */
export async function makeFilms(directory: string): Promise<FilmPaths> {
  await mkdir(directory, { recursive: true });
  const wanted = WORKS.flatMap((work, index) => {
    const base = {
      title: work.title,
      narration: `${work.title}. ${work.summary}`,
      height: work.height,
      withAudio: work.fate !== 'silent',
      seed: index + 1,
    };
    const path = join(directory, `${work.key}.mp4`);
    if (work.fate !== 'repaired-finalist') return [{ ...base, path, seconds: work.seconds }];
    return [
      { ...base, path, seconds: TOO_SHORT_SECONDS },
      { ...base, path: join(directory, `${work.key}-sua.mp4`), seconds: work.seconds },
    ];
  });
  await inTurns(wanted, AT_ONCE, ({ height, ...film }) =>
    makeFilm({ ...film, height, width: (height * 16) / 9, fps: 25 }),
  );
  const repaired = WORKS.find(({ fate }) => fate === 'repaired-finalist');
  return {
    byWork: new Map(WORKS.map(({ key }) => [key, join(directory, `${key}.mp4`)])),
    repaired: join(directory, `${repaired?.key}-sua.mp4`),
  };
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DEMO = join(__dirname, '..', '..', '..', 'contests', 'demo.yaml');

/** Films of a twentieth of the demo's lengths and half of its heights. */
export const SMALL_FILMS = { shorterBy: 20, smallerBy: 2 } as const;

/** A folder with the demo contest for small films: lengths and sizes are data, nothing else is changed. */
export async function writeSmallContest(folder: string): Promise<string> {
  const divided = (by: number) => (_all: string, name: string, value: string) => `${name}: ${Number(value) / by}`;
  const yaml = (await readFile(DEMO, 'utf8'))
    .replace(/\b((?:min|max)DurationMs): (\d+)/g, divided(SMALL_FILMS.shorterBy))
    .replace(/\b((?:min|delivered)(?:Short|Long)SidePixels): (\d+)/g, divided(SMALL_FILMS.smallerBy));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'demo.yaml'), yaml);
  return folder;
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_STILL_SHEETS, STILL_TILES } from '../ffmpeg/tile-chain';
import type { JobFolder } from '../sandbox/job-folder';
import type { Stills } from './stills';

const NAME = /^still-(\d+)\.jpg$/;

/** The sheets of one picture a second that a run left in the job's `out/`, with the times of those pictures; undefined where there are none. */
export async function findStills(job: JobFolder, timesMs: readonly number[]): Promise<Stills | undefined> {
  const numberOf = (name: string): number => Number(NAME.exec(name)?.[1] ?? 0);
  const names = (await readdir(job.out)).filter((name) => NAME.test(name));
  const sheets = names.toSorted((one, other) => numberOf(one) - numberOf(other)).slice(0, MOST_STILL_SHEETS);
  const { columns, rows } = STILL_TILES;
  const shown = timesMs.slice(0, sheets.length * columns * rows).map(Math.round);
  if (shown.length === 0 || shown.some((atMs) => atMs < 0)) return undefined;
  return { columns, rows, sheets: sheets.map((name) => join(job.out, name)), timesMs: shown };
}

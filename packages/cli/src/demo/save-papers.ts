import { paperRoutes } from '@hoithi/contracts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callRoute, type Caller } from '../http-client/call-route';
import { fetchPaper } from './fetch-paper';

/** Fetches every paper in every format, as the secretary does, into the folder. */
export async function savePapers(secretary: Caller, contestId: string, directory: string): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true });
  const { papers } = await callRoute(secretary, paperRoutes.listPapers, { params: { contestId } as never });
  const files = papers.flatMap(({ file, formats }) => formats.map((format) => `${file}.${format}`));
  for (const file of files) await writeFile(join(directory, file), await fetchPaper(secretary, { contestId, file }));
  return files;
}

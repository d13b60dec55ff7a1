import { awardRoutes } from '@hoithi/contracts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callRoute, type Caller } from '../http-client/call-route';

/** Fetches every paper in every format, as the secretary does, into the folder. */
export async function savePapers(secretary: Caller, contestId: string, directory: string): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true });
  const { papers } = await callRoute(secretary, awardRoutes.listPapers, { params: { contestId } as never });
  const files = papers.flatMap(({ file, formats }) => formats.map((format) => `${file}.${format}`));
  for (const file of files) {
    const path = awardRoutes.getPaper.path.replace(':contestId', contestId).replace(':file', file);
    const response = await fetch(secretary.origin + path, {
      headers: { authorization: `Bearer ${await secretary.token?.()}` },
    });
    if (!response.ok) throw new Error(`The paper ${file} could not be fetched: ${response.status}`);
    await writeFile(join(directory, file), Buffer.from(await response.arrayBuffer()));
  }
  return files;
}

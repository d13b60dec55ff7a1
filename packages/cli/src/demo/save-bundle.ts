import { awardRoutes } from '@hoithi/contracts';
import { parseBundle, recountBundle } from '@hoithi/scoring';
import { writeFile } from 'node:fs/promises';
import { callRoute, type Caller } from '../http-client/call-route';

export type SavedBundle = {
  readonly sheets: number;
  readonly leaves: number;
  /** Hash of the newest published head. */
  readonly head: string | null;
  /** What does not hold, in English; empty when the result recounts. */
  readonly faults: readonly string[];
};

/** Fetches the published bundle as any visitor does, keeps it as a file and recounts it. */
export async function saveBundle(visitor: Caller, contestId: string, file: string): Promise<SavedBundle> {
  const published = await callRoute(visitor, awardRoutes.getBundle, { params: { contestId } as never });
  await writeFile(file, `${JSON.stringify(published, null, 2)}\n`);
  const bundle = parseBundle(published);
  if (bundle === null) return { sheets: 0, leaves: 0, head: null, faults: ['the published bundle is no bundle'] };
  const { sheets, leaves, heads, faults } = recountBundle(bundle);
  return {
    sheets,
    leaves,
    head: heads.at(-1)?.hash ?? null,
    faults: faults.map(({ path, text }) => `recount: ${path}: ${text.en}`),
  };
}

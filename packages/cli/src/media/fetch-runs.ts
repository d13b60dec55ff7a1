import { callRpc, type Bus } from '@hoithi/bus';
import { objectUrls } from '@hoithi/contracts';
import { z } from 'zod';

const recorded = z.object({
  runs: z.array(
    z.object({
      tool: z.string(),
      commandLine: z.string(),
      exit: z.string(),
      wallMs: z.number(),
      usage: z.object({ cpuMs: z.number(), peakMemoryKiB: z.number() }).optional(),
      messageCount: z.number(),
      lastLines: z.array(z.string()),
    }),
  ),
});

export type RecordedRun = z.infer<typeof recorded>['runs'][number];

/** The records of the runs on one film, from the object store of a running stack. @throws when the store does not hand them out */
export async function fetchRuns(bus: Bus, objectKey: string): Promise<readonly RecordedRun[]> {
  const { get } = await callRpc(bus, objectUrls, { get: [objectKey as never], put: [] });
  const response = await fetch(get[objectKey] ?? '');
  if (!response.ok) throw new Error(`the object store answered ${response.status} for ${objectKey}`);
  return recorded.parse(await response.json()).runs;
}

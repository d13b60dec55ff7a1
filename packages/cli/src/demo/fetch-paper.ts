import { paperRoutes } from '@hoithi/contracts';
import type { Caller } from '../http-client/call-route';

/** One paper as the secretary downloads it. */
export async function fetchPaper(
  secretary: Caller,
  { contestId, file }: { readonly contestId: string; readonly file: string },
): Promise<Buffer> {
  const path = paperRoutes.getPaper.path.replace(':contestId', contestId).replace(':file', file);
  const response = await fetch(secretary.origin + path, {
    headers: { authorization: `Bearer ${await secretary.token?.()}` },
  });
  if (!response.ok) throw new Error(`The paper ${file} could not be fetched: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

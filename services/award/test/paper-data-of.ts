import { callRpc } from '@hoithi/bus';
import { paperData } from '@hoithi/contracts';
import { parsePaperData, type PaperData } from '@hoithi/papers';
import { gunzipSync } from 'node:zlib';
import type { AwardUnderTest } from './award-for-tests';

/** What `hoithi papers` would be given of a small contest: one slice. */
export async function paperDataOf({ bus }: AwardUnderTest, contestId: string): Promise<PaperData> {
  const { gzip } = await callRpc(bus, paperData, { contestId: contestId as never, ticket: null, slice: 0 });
  return parsePaperData(JSON.parse(gunzipSync(Buffer.from(gzip, 'base64')).toString()));
}

import { callRpc } from '@hoithi/bus';
import { paperData } from '@hoithi/contracts';
import { gunzipSync } from 'node:zlib';
import { connectStack } from '../connect-stack';

const TIMEOUT_MS = 60_000;

/**
 * Asks the award service of a running stack for everything the papers are made of, slice by slice.
 * @throws {ContestError} `unknown-contest`, `service-unavailable`, `timeout`
 * @throws {StackUnreachable} when no stack answers there
 */
export async function askPaperData(natsUrl: string, contestId: string): Promise<unknown> {
  const bus = await connectStack({ natsUrl, name: 'hoithi-papers' });
  const ask = (ticket: string | null, slice: number) =>
    callRpc(bus, paperData, { contestId: contestId as never, ticket, slice }, { timeoutMs: TIMEOUT_MS });
  try {
    const first = await ask(null, 0);
    const parts = [first.gzip];
    for (let slice = 1; slice < first.slices; slice += 1) parts.push((await ask(first.ticket, slice)).gzip);
    return JSON.parse(gunzipSync(Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')))).toString());
  } finally {
    await bus.drain();
  }
}

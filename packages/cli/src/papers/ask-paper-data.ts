import { callRpc, connectBus } from '@hoithi/bus';
import { paperData } from '@hoithi/contracts';

const TIMEOUT_MS = 60_000;

/**
 * Asks the award service of a running stack for everything the papers are made of.
 * @throws {ContestError} `unknown-contest`, `service-unavailable`, `timeout`
 */
export async function askPaperData(natsUrl: string, contestId: string): Promise<unknown> {
  const bus = await connectBus({ url: natsUrl, name: 'hoithi-papers' });
  try {
    const { data } = await callRpc(bus, paperData, { contestId: contestId as never }, { timeoutMs: TIMEOUT_MS });
    return data;
  } finally {
    await bus.drain();
  }
}

import { connectBus, declareStreams } from '@hoithi/bus';
import { CONSUMERS, STREAMS } from '@hoithi/contracts';

/** Makes the streams and consumers of the contracts on this server; running it again changes nothing. */
export async function declareStackStreams(natsUrl: string): Promise<void> {
  const bus = await connectBus({ url: natsUrl, name: 'launcher', firstConnectMs: 60_000 });
  try {
    await declareStreams(bus, STREAMS, CONSUMERS);
  } finally {
    await bus.drain();
  }
}

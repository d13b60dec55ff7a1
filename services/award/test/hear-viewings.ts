import { consumeFacts, fact, type Bus, type FactConsumer } from '@hoithi/bus';
import { viewingsAssigned } from '@hoithi/contracts';

export type ViewingsHeard = {
  readonly planId: string;
  readonly jurors: unknown;
  readonly untilMs: number;
  readonly atMs: number;
};

/** What intake would hear of the rounds, to write to their jurors. */
export async function hearViewings(bus: Bus, heard: ViewingsHeard[]): Promise<FactConsumer> {
  const durable = 'test-viewings';
  const manager = await bus.manager();
  const filter = { filter_subject: 'contest.v1.evt.contest.>', ack_policy: 'explicit' as never };
  await manager.consumers.add('CONTESTS', { durable_name: durable, ...filter });
  const handlers = [fact(viewingsAssigned, (payload) => void heard.push(payload))];
  return consumeFacts(bus, { stream: 'CONTESTS', durable, handlers });
}

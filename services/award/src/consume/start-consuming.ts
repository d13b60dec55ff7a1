import { consumeFacts, type FactConsumer, type FactEntry } from '@hoithi/bus';
import { CONSUMERS, type ConsumerName } from '@hoithi/contracts';
import type { Award } from '../award';
import { followContest } from './follow-contest';
import { followEntry } from './follow-entry';
import { keepFreeze } from './keep-freeze';
import { openDueLooks } from './open-due-looks';

/** Binds the durables of this service. Each handler keys its write by the fact's own ids, so repeats change nothing. */
export function startConsuming(award: Award): FactConsumer {
  const consumers = [
    consume(award, 'award-contests', followContest(award)),
    consume(award, 'award-entries', followEntry(award)),
    consume(award, 'award-site', keepFreeze(award)),
    consume(award, 'award-sheets', openDueLooks(award)),
  ];
  return { stop: async () => void (await Promise.all(consumers.map((consumer) => consumer.stop()))) };
}

function consume({ bus, logger }: Award, durable: ConsumerName, handler: FactEntry): FactConsumer {
  const declared = CONSUMERS.find((consumer) => consumer.durable === durable);
  return consumeFacts(bus, {
    stream: declared?.stream ?? '',
    durable,
    handlers: [handler],
    onError: (error, meta) => logger.error({ err: error, ...meta }, 'fact failed'),
  });
}

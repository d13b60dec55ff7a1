import { headers, type JsMsg } from 'nats';
import type { Bus } from './connect-bus';
import type { FactMeta } from './fact-meta';
import { CONTEST_HEADER, CORRELATION_HEADER, ORIGIN_HEADER } from './headers';

export const DEAD_LETTER_PREFIX = 'contest.v1.dlq';

/** Keeps a fact that could not be handled, with its bytes and its story, until a person decides. Its own id makes a second attempt harmless. */
export async function publishDeadLetter(
  bus: Bus,
  letter: {
    readonly stream: string;
    readonly durable: string;
    readonly message: JsMsg;
    readonly meta: FactMeta;
    readonly error: unknown;
  },
): Promise<void> {
  const { stream, durable, message, meta, error } = letter;
  const head = headers();
  head.set(CONTEST_HEADER, meta.contestId);
  head.set(CORRELATION_HEADER, meta.correlationId);
  head.set(ORIGIN_HEADER, bus.name);
  head.set('x-dead-subject', meta.subject);
  head.set('x-dead-fact', meta.factId);
  head.set('x-dead-sequence', String(meta.sequence));
  head.set('x-dead-deliveries', String(meta.deliveries));
  head.set('x-dead-error', describe(error));
  await bus.jetstream.publish(`${DEAD_LETTER_PREFIX}.${stream}.${durable}`, message.data, {
    msgID: `dlq:${stream}:${durable}:${meta.sequence}`,
    headers: head,
  });
}

/** One line of plain ASCII: header values can carry nothing else. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, 500);
}

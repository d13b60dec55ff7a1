import type { JsMsg } from 'nats';
import { CONTEST_HEADER, CORRELATION_HEADER } from './headers';

export type FactMeta = {
  /** The id the publisher gave; the key for an inbox. */
  readonly factId: string;
  readonly contestId: string;
  readonly subject: string;
  readonly correlationId: string;
  /** 1 at the first delivery. */
  readonly deliveries: number;
  readonly sequence: number;
};

export function metaOf(message: JsMsg): FactMeta {
  const head = message.headers;
  return {
    factId: head?.get('Nats-Msg-Id') || `${message.info.stream}:${message.seq}`,
    contestId: head?.get(CONTEST_HEADER) || message.subject.slice(message.subject.lastIndexOf('.') + 1),
    correlationId: head?.get(CORRELATION_HEADER) || `${message.info.stream}:${message.seq}`,
    subject: message.subject,
    deliveries: message.info.redeliveryCount,
    sequence: message.seq,
  };
}

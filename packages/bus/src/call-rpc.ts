import { ContestError, type RpcContract } from '@hoithi/contracts';
import { ServiceError, headers } from 'nats';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Bus } from './connect-bus';
import { CORRELATION_HEADER } from './headers';
import { decodeJson, encodeJson } from './json';
import { toBusError } from './to-bus-error';
import { fromWireError } from './wire-error';

export type CallOptions = {
  /** How long to wait for the reply; 10 s when not given. */
  readonly timeoutMs?: number;
  readonly correlationId?: string;
};

const TIMEOUT_MS = 10_000;

/**
 * Asks one service one question and waits for its answer.
 * @throws {ContestError} what the service threw; or `service-unavailable` (nobody listens, connection closing), `timeout`, both retryable;
 * or `internal` when the reply is not of the contract's form
 */
export async function callRpc<Request extends z.ZodType, Reply extends z.ZodType>(
  bus: Bus,
  contract: RpcContract<Request, Reply>,
  request: z.input<Request>,
  options: CallOptions = {},
): Promise<z.output<Reply>> {
  const head = headers();
  head.set(CORRELATION_HEADER, options.correlationId ?? randomUUID());
  const message = await bus.connection
    .request(contract.subject, encodeJson(request), { timeout: options.timeoutMs ?? TIMEOUT_MS, headers: head })
    .catch((error: unknown) => {
      throw toBusError(error, contract.subject);
    });
  // nats resolves also when the service answered with an error, so every reply is asked.
  const failure = ServiceError.toServiceError(message);
  if (failure) throw fromWireError(failure.code, message.data.length > 0 ? decodeJson(message.data) : undefined);
  const reply = contract.reply.safeParse(decodeJson(message.data));
  if (reply.success) return reply.data;
  throw new ContestError('internal', { subject: contract.subject, where: 'reply' }, { cause: reply.error });
}

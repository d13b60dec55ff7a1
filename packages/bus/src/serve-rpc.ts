import { ContestError, type RpcContract } from '@hoithi/contracts';
import type { ServiceMsg } from 'nats';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { PART_MS, atMost } from './at-most';
import type { Bus } from './connect-bus';
import { CORRELATION_HEADER } from './headers';
import { decodeJson, encodeJson } from './json';
import { toWireError } from './wire-error';

export type RpcMeta = { readonly correlationId: string; readonly subject: string };
export type RpcHandler<Request extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> = (
  request: z.output<Request>,
  meta: RpcMeta,
) => Promise<z.input<Reply>> | z.input<Reply>;
/** A contract with the function that fulfils it; made by `rpc`, which checks that the two fit. */
export type RpcEntry = readonly [contract: RpcContract, handler: RpcHandler];

export type RpcServer = {
  /** Takes no more requests, waits for the running ones. */
  readonly stop: () => Promise<void>;
};

/** Pairs a contract with its handler, so that the compiler checks both types before they go into one list. */
export function rpc<Request extends z.ZodType, Reply extends z.ZodType>(
  contract: RpcContract<Request, Reply>,
  handler: RpcHandler<Request, Reply>,
): RpcEntry {
  return [contract, handler as RpcHandler];
}

/**
 * Serves contracts over the NATS Services API: discovery and statistics come with it, several processes share the work.
 * Requests are checked before a handler sees them, replies before they leave.
 */
export async function serveRpc(
  bus: Bus,
  options: {
    readonly service: string;
    /** Semantic version of the service, told on discovery. */
    readonly version: string;
    readonly handlers: readonly RpcEntry[];
    /** Hears every failure that is our own fault (5xx); the caller has already been answered. */
    readonly onError?: (error: unknown, meta: RpcMeta) => void;
  },
): Promise<RpcServer> {
  const { service: name, version, handlers, onError } = options;
  const running = new Set<Promise<void>>();
  const service = await bus.connection.services.add({ name, version, queue: name });
  for (const entry of handlers) {
    const [contract] = entry;
    service.addEndpoint(contract.verb, {
      subject: contract.subject,
      // nats calls the handler without awaiting it: a rejection would be lost and the caller would wait in vain, so `respond` never rejects.
      handler: (error, message) => {
        if (error) return;
        const work = respond(message, entry, onError).finally(() => running.delete(work));
        running.add(work);
      },
    });
  }
  await bus.connection.flush();
  return {
    stop: async () => {
      await atMost(PART_MS, service.stop());
      await Promise.all(running);
    },
  };
}

async function respond(
  message: ServiceMsg,
  [contract, handler]: RpcEntry,
  onError: ((error: unknown, meta: RpcMeta) => void) | undefined,
): Promise<void> {
  const meta: RpcMeta = {
    correlationId: message.headers?.get(CORRELATION_HEADER) || randomUUID(),
    subject: contract.subject,
  };
  try {
    const reply = contract.reply.safeParse(await handler(parseRequest(contract, message.data), meta));
    if (!reply.success) throw new Error(`${contract.subject} answered out of its contract`, { cause: reply.error });
    message.respond(encodeJson(reply.data));
  } catch (error) {
    const known = error instanceof ContestError ? error : new ContestError('internal', {}, { cause: error });
    message.respondError(known.status, known.code, encodeJson(toWireError(known)));
    if (known.status >= 500) onError?.(error, meta);
  }
}

function parseRequest(contract: RpcContract, data: Uint8Array): unknown {
  const request = contract.request.safeParse(safeJson(data));
  if (request.success) return request.data;
  const fields = request.error.issues
    .slice(0, 20)
    .map((issue) => [issue.path.map(String).join('.') || 'request', issue.message] as const);
  throw new ContestError('bad-request', { subject: contract.subject, ...Object.fromEntries(fields) });
}

/** Bytes that are no JSON become `undefined`, which no contract accepts: one error for both kinds of malformed request. */
function safeJson(data: Uint8Array): unknown {
  try {
    return decodeJson(data);
  } catch {
    return undefined;
  }
}

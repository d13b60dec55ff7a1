import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { ContestError, defineRpc } from '@hoithi/contracts';
import { z } from 'zod';
import { callRpc, connectBus, rpc, serveRpc, type Bus, type RpcMeta, type RpcServer } from '@hoithi/bus';
import { startNats } from './nats-for-tests';

const double = defineRpc({
  service: 'award',
  verb: 'double',
  request: z.object({ n: z.number().int() }),
  reply: z.object({ n: z.number().int() }),
});
const slow = defineRpc({
  service: 'award',
  verb: 'slow',
  request: z.object({ ms: z.number() }),
  reply: z.object({ ok: z.literal(true) }),
});
const refuse = defineRpc({ service: 'award', verb: 'refuse', request: z.object({}), reply: z.object({}) });
const crash = defineRpc({ service: 'award', verb: 'crash', request: z.object({}), reply: z.object({}) });
const lie = defineRpc({ service: 'award', verb: 'lie', request: z.object({}), reply: z.object({ n: z.number() }) });
const nobody = defineRpc({ service: 'storage', verb: 'nobody', request: z.object({}), reply: z.object({}) });

const failure = async (promise: Promise<unknown>): Promise<ContestError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ContestError) return error;
  throw new Error(`expected a ContestError, got ${String(error)}`);
};

jest.setTimeout(60_000);

describe('asking a service', () => {
  let nats: Awaited<ReturnType<typeof startNats>>;
  let bus: Bus;
  let server: RpcServer;
  const seen: RpcMeta[] = [];
  const failures: unknown[] = [];

  beforeAll(async () => {
    nats = await startNats();
    bus = await connectBus({ url: nats.url, name: 'test' });
    server = await serveRpc(bus, {
      service: 'award',
      version: '1.0.0',
      onError: (error) => failures.push(error),
      handlers: [
        rpc(double, ({ n }, meta) => {
          seen.push(meta);
          return { n: n * 2 };
        }),
        rpc(slow, async ({ ms }) => {
          await new Promise((resolve) => setTimeout(resolve, ms));
          return { ok: true as const };
        }),
        rpc(refuse, () => {
          throw new ContestError('sheet-sealed', { sealedAtMs: 5 });
        }),
        rpc(crash, async () => {
          await Promise.resolve();
          throw new TypeError('secret detail');
        }),
        rpc(lie, () => ({ n: 'many' }) as never),
      ],
    });
  });
  afterAll(async () => {
    await server.stop();
    await bus.drain();
    await nats.remove();
  });

  it('answers, and carries the correlation id', async () => {
    expect(await callRpc(bus, double, { n: 21 }, { correlationId: 'trace-1' })).toEqual({ n: 42 });
    expect(seen.at(-1)).toEqual({ correlationId: 'trace-1', subject: 'contest.v1.rpc.award.double' });
  });

  it('keeps each of 200 parallel questions with its own answer', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => callRpc(bus, double, { n })));
    expect(answers.map(({ n }) => n)).toEqual(Array.from({ length: 200 }, (_, n) => n * 2));
  });

  it('refuses a malformed question by field, for good', async () => {
    const error = await failure(callRpc(bus, double, { n: 'x' as never }));
    expect([error.code, error.retryable]).toEqual(['bad-request', false]);
    expect(error.facts).toHaveProperty('n');
  });

  it('hands the thrown refusal over with code and facts, for good', async () => {
    const error = await failure(callRpc(bus, refuse, {}));
    expect([error.code, error.status, error.retryable, error.facts]).toEqual([
      'sheet-sealed',
      409,
      false,
      { sealedAtMs: 5 },
    ]);
  });

  it('answers at once when an async handler crashes, without the detail, and tells its own log', async () => {
    const error = await failure(callRpc(bus, crash, {}, { timeoutMs: 2_000 }));
    expect([error.code, error.retryable]).toEqual(['internal', true]);
    expect(JSON.stringify(error.facts)).not.toContain('secret detail');
    expect(failures.at(-1)).toMatchObject({ message: 'secret detail' });
  });

  it('does not let an answer out that breaks the contract', async () => {
    expect((await failure(callRpc(bus, lie, {}))).code).toBe('internal');
  });

  it('says at once and retryably that nobody listens', async () => {
    const error = await failure(callRpc(bus, nobody, {}));
    expect([error.code, error.retryable, error.facts.reason]).toEqual(['service-unavailable', true, 'no-responders']);
  });

  it('gives up waiting after the time given, retryably', async () => {
    const error = await failure(callRpc(bus, slow, { ms: 400 }, { timeoutMs: 50 }));
    expect([error.code, error.retryable]).toEqual(['timeout', true]);
  });

  it('lets running work end before it stops, and then is found no more', async () => {
    const second = await connectBus({ url: nats.url, name: 'second' });
    const own = defineRpc({ ...slow, verb: 'slow-own' });
    let ended = false;
    const stopping = await serveRpc(second, {
      service: 'own',
      version: '1.0.0',
      handlers: [
        rpc(own, async () => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          ended = true;
          return { ok: true as const };
        }),
      ],
    });
    const answer = callRpc(bus, own, { ms: 300 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await stopping.stop();
    expect(ended).toBe(true);
    expect(await answer).toEqual({ ok: true });
    expect((await failure(callRpc(bus, own, { ms: 1 }))).facts.reason).toBe('no-responders');
    await second.drain();
  });

  it('is found by discovery under its name', async () => {
    const found: string[] = [];
    for await (const info of await bus.connection.services.client().info('award'))
      found.push(...info.endpoints.map((endpoint) => endpoint.subject));
    expect(found).toContain('contest.v1.rpc.award.double');
  });

  it('is given up by a command after the time given, wherever it was sent, and is found when it comes in that time', async () => {
    const house = await startNats();
    await house.kill();
    const began = performance.now();
    const given = await failure(connectBus({ url: house.url, name: 'command', firstConnectMs: 700 }));
    expect([given.code, given.facts]).toEqual(['service-unavailable', { reason: 'no-connection', url: house.url }]);
    expect(performance.now() - began).toBeLessThan(3_000);
    const deaf = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const silent = `nats://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
    expect((await failure(connectBus({ url: silent, name: 'command', firstConnectMs: 300 }))).code).toBe(
      'service-unavailable',
    );
    deaf.close();
    const coming = connectBus({ url: house.url, name: 'command', firstConnectMs: 20_000 });
    await house.start();
    const late = await coming;
    await late.ping();
    await late.drain();
    await house.remove();
  });

  it('comes back by itself when NATS was killed and started again', async () => {
    await nats.kill();
    const during = await failure(callRpc(bus, double, { n: 1 }, { timeoutMs: 200 }));
    expect(during.retryable).toBe(true);
    await nats.start();
    for (let attempt = 0; ; attempt += 1) {
      const answer = await callRpc(bus, double, { n: 4 }, { timeoutMs: 500 }).catch((error: unknown) => error);
      if (!(answer instanceof Error)) {
        expect(answer).toEqual({ n: 8 });
        return;
      }
      if (attempt > 40) throw answer;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
});

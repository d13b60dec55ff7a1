import { CONSUMERS, ContestError, STREAMS, defineFact } from '@hoithi/contracts';
import { z } from 'zod';
import {
  connectBus,
  consumeFacts,
  declareStreams,
  fact,
  publishFact,
  type Bus,
  type FactConsumer,
  type FactMeta,
} from '@hoithi/bus';
import { eventually, startNats } from './nats-for-tests';

const opened = defineFact({ aggregate: 'sheet', fact: 'opened', payload: z.object({ n: z.number().int() }) });
const ignored = defineFact({ aggregate: 'sheet', fact: 'ignored', payload: z.object({}) });
/** The same fact as a newer or broken publisher would send it. */
const malformed = defineFact({ aggregate: 'sheet', fact: 'opened', payload: z.object({ n: z.string() }) });

const streams = [
  { name: 'SHEETS', subjects: ['contest.v1.evt.sheet.>'] },
  { name: 'DLQ', subjects: ['contest.v1.dlq.>'] },
];
const consumers = ['reader', 'poisoned', 'flaky', 'refusing', 'late', 'restarted', 'slow-stop', 'patient'].map(
  (durable) => ({
    stream: 'SHEETS',
    durable,
    filters: [opened.filter.replace('*', durable), ignored.filter.replace('*', durable)],
  }),
);

jest.setTimeout(90_000);

describe('facts', () => {
  let nats: Awaited<ReturnType<typeof startNats>>;
  let bus: Bus;
  const running: FactConsumer[] = [];

  beforeAll(async () => {
    nats = await startNats();
    bus = await connectBus({ url: nats.url, name: 'test' });
    await declareStreams(bus, streams, consumers);
  });
  afterAll(async () => {
    for (const consumer of running) await consumer.stop();
    await bus.drain();
    await nats.remove();
  });

  const consume = (
    durable: string,
    handler: (payload: { n: number }, meta: FactMeta) => unknown,
    options: { maxDeliveries?: number; onError?: (error: unknown) => void } = {},
  ) => {
    const consumer = consumeFacts(bus, {
      stream: 'SHEETS',
      durable,
      handlers: [fact(opened, handler)],
      backoffMs: [20],
      ...options,
    });
    running.push(consumer);
    return consumer;
  };
  const deadLetters = async (durable: string) => {
    const letters = [];
    const manager = await bus.manager();
    const { state } = await manager.streams.info('DLQ', { subjects_filter: '>' });
    for (let seq = state.first_seq || 1; seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage('DLQ', { seq });
      if (message.subject.endsWith(`.${durable}`)) letters.push(message);
    }
    return letters;
  };

  it('are handed over once each, in order, with their address; those without a handler are passed over', async () => {
    const got: [number, string, string][] = [];
    consume('reader', ({ n }, meta) => got.push([n, meta.contestId, meta.factId]));
    await publishFact(bus, ignored, {}, { contestId: 'reader', factId: 'i1' });
    for (const n of [1, 2, 2, 3]) await publishFact(bus, opened, { n }, { contestId: 'reader', factId: `f${n}` });
    await eventually(() => expect(got).toHaveLength(3));
    expect(got).toEqual([1, 2, 3].map((n) => [n, 'reader', `f${n}`]));
    const info = await (await bus.manager()).consumers.info('SHEETS', 'reader');
    expect([info.num_ack_pending, info.num_pending]).toEqual([0, 0]);
  });

  it('come again after a passing failure, and count their deliveries', async () => {
    const deliveries: number[] = [];
    consume('flaky', (_payload, meta) => {
      deliveries.push(meta.deliveries);
      if (meta.deliveries < 3) throw new ContestError('service-unavailable');
    });
    await publishFact(bus, opened, { n: 1 }, { contestId: 'flaky', factId: 'k1' });
    await eventually(() => expect(deliveries).toEqual([1, 2, 3]));
  });

  it('become a dead letter with their story when they fail too often, and the next one is handled', async () => {
    const good: number[] = [];
    const heard: unknown[] = [];
    consume(
      'poisoned',
      ({ n }) => {
        if (n === 13) throw new Error('poison');
        good.push(n);
      },
      { maxDeliveries: 3, onError: (error) => heard.push(error) },
    );
    await publishFact(bus, opened, { n: 13 }, { contestId: 'poisoned', factId: 'p13' });
    await publishFact(bus, opened, { n: 14 }, { contestId: 'poisoned', factId: 'p14' });
    await eventually(async () => expect(await deadLetters('poisoned')).toHaveLength(1));
    expect(good).toEqual([14]);
    expect(heard).toHaveLength(3);
    const [letter] = await deadLetters('poisoned');
    expect(letter?.json()).toEqual({ n: 13 });
    const story = (key: string) => letter?.header.get(key);
    expect([story('x-dead-fact'), story('x-dead-deliveries'), story('x-dead-error'), story('x-dead-subject')]).toEqual([
      'p13',
      '3',
      'Error: poison',
      opened.subject('poisoned'),
    ]);
    await eventually(async () => {
      expect((await (await bus.manager()).consumers.info('SHEETS', 'poisoned')).num_ack_pending).toBe(0);
    });
  });

  it('are not given up while a service or the database is away, however often they come', async () => {
    const databaseAway = Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' });
    const failures = [1, 2, 3].flatMap(() => [new ContestError('service-unavailable'), databaseAway]);
    const got: number[] = [];
    consume(
      'patient',
      ({ n }) => {
        const failure = failures.pop();
        if (failure) throw failure;
        got.push(n);
      },
      { maxDeliveries: 3 },
    );
    await publishFact(bus, opened, { n: 1 }, { contestId: 'patient', factId: 'away1' });
    await eventually(() => expect(got).toEqual([1]));
    expect(await deadLetters('patient')).toEqual([]);
  });

  it('become a dead letter at once when they cannot be read or are refused for good', async () => {
    const calls: number[] = [];
    consume('refusing', ({ n }) => {
      calls.push(n);
      throw new ContestError('council-decided');
    });
    await publishFact(bus, malformed, { n: 'x' }, { contestId: 'refusing', factId: 'm1' });
    await publishFact(bus, opened, { n: 1 }, { contestId: 'refusing', factId: 'm2' });
    await eventually(async () => expect(await deadLetters('refusing')).toHaveLength(2));
    expect(calls).toEqual([1]);
  });

  it('wait for a consumer that is declared later, and for one that starts later', async () => {
    const early = {
      stream: 'SHEETS',
      durable: 'declared-later',
      filters: [opened.filter.replace('*', 'declared-later')],
    };
    const got: number[] = [];
    running.push(consumeFacts(bus, { ...early, handlers: [fact(opened, ({ n }) => got.push(n))] }));
    await publishFact(bus, opened, { n: 7 }, { contestId: 'declared-later', factId: 'l1' });
    await declareStreams(bus, streams, [...consumers, early]);
    await eventually(() => expect(got).toEqual([7]));
  });

  it('are not lost when a consumer stops in the middle: the one at work ends, the others go to the next', async () => {
    const first: number[] = [];
    const second: number[] = [];
    for (let n = 1; n <= 10; n += 1) await publishFact(bus, opened, { n }, { contestId: 'slow-stop', factId: `s${n}` });
    const stopping = consume('slow-stop', async ({ n }) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      first.push(n);
    });
    await eventually(() => expect(first.length).toBeGreaterThanOrEqual(2));
    await stopping.stop();
    consume('slow-stop', ({ n }) => second.push(n));
    await eventually(() => expect(first.length + second.length).toBe(10));
    expect([...first, ...second].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are refused at the publisher when they break their contract or no stream takes them', async () => {
    await expect(publishFact(bus, opened, { n: 1.5 }, { contestId: 'reader', factId: 'b1' })).rejects.toThrow(/int/);
    const lost = defineFact({ aggregate: 'nowhere', fact: 'lost', payload: z.object({}) });
    await expect(publishFact(bus, lost, {}, { contestId: 'c', factId: 'n1' })).rejects.toMatchObject({
      code: 'service-unavailable',
      retryable: true,
    });
  });

  it('survive a killed NATS, and consumption goes on by itself', async () => {
    const got: number[] = [];
    consume('restarted', ({ n }) => got.push(n));
    await publishFact(bus, opened, { n: 1 }, { contestId: 'restarted', factId: 'r1' });
    await eventually(() => expect(got).toEqual([1]));
    await nats.kill();
    await nats.start();
    await eventually(() => publishFact(bus, opened, { n: 2 }, { contestId: 'restarted', factId: 'r2' }), 20_000);
    // An acknowledgement that died with the server lets its fact come again: at least once, never lost.
    await eventually(() => expect([...new Set(got)]).toEqual([1, 2]), 40_000);
  }, 70_000);

  it("declare the house's own streams, twice with the same result", async () => {
    const house = await startNats();
    const own = await connectBus({ url: house.url, name: 'job' });
    await declareStreams(own, STREAMS, CONSUMERS);
    await declareStreams(own, STREAMS, CONSUMERS);
    const manager = await own.manager();
    for (const { stream, durable } of CONSUMERS) {
      const { config } = await manager.consumers.info(stream, durable);
      expect(config.ack_policy).toBe('explicit');
    }
    await own.drain();
    await house.remove();
  });
});

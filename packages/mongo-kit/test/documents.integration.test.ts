import { defineFact } from '@hoithi/contracts';
import { Schema, type Connection, type Model } from 'mongoose';
import { z } from 'zod';
import {
  changeDocument,
  connectMongo,
  INBOX_COLLECTION,
  createOutboxRelay,
  ensureIndexes,
  isDuplicateKey,
  newOutbox,
  once,
  outboxEntry,
  outboxSchema,
  pingMongo,
  versionedUpdate,
  type OutboxEntry,
  type WithOutbox,
} from '@hoithi/mongo-kit';
import { startMongo } from './mongo-for-tests';

const counted = defineFact({ aggregate: 'test', fact: 'counted', payload: z.object({ n: z.number().int() }) });
type Counter = WithOutbox & { readonly _id: string; readonly n: number; readonly notes: readonly string[] };

const entry = (n: number): OutboxEntry => outboxEntry(counted, { n }, { contestId: 'c1', factId: `f${n}`, atMs: n });

jest.setTimeout(60_000);

describe('documents', () => {
  let mongo: Awaited<ReturnType<typeof startMongo>>;
  let connection: Connection;
  let counters: Model<Counter>;

  beforeAll(async () => {
    mongo = await startMongo('kit');
    connection = await connectMongo({ url: mongo.url });
    counters = connection.model<Counter>(
      'Counter',
      new Schema<Counter>({ _id: String, n: Number, notes: [String], ...outboxSchema } as never),
      'counters',
    );
    await ensureIndexes(connection, [
      { collection: 'counters', keys: { outboxPending: 1 } },
      { collection: 'counters', keys: { n: 1 } },
    ]);
  });
  beforeEach(async () => void (await counters.deleteMany({})));
  afterAll(async () => {
    await connection.close();
    await mongo.remove();
  });
  const make = (id: string, facts: readonly OutboxEntry[] = []) =>
    counters.create({ _id: id, n: 0, notes: [], ...newOutbox(facts) } as never);
  const read = async (id: string) => (await counters.findById(id).lean<Counter>().exec()) as Counter;

  it('are changed only at the version the decision was made on', async () => {
    await make('a');
    expect(await versionedUpdate(counters, { id: 'a', version: 1, set: { n: 5 }, push: { notes: 'x' } })).toMatchObject(
      { n: 5, version: 2, notes: ['x'] },
    );
    expect(await versionedUpdate(counters, { id: 'a', version: 1, set: { n: 6 } })).toBeNull();
    expect((await read('a')).n).toBe(5);
  });

  it('lose no change of 50 that are made at once', async () => {
    await make('b');
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        for (;;) {
          const changed = await changeDocument(counters, 'b', ({ n }) => ({ set: { n: n + 1 } })).catch(
            () => undefined,
          );
          if (changed) return;
        }
      }),
    );
    expect(await read('b')).toMatchObject({ n: 50, version: 51 });
  });

  it('are answered as of one moment: each of many who count at one time gets its own number', async () => {
    const rows = connection.collection<{ _id: string; next: number }>('numbers');
    await rows.insertOne({ _id: 'one', next: 0 });
    const numbers = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const counted = await rows.findOneAndUpdate({ _id: 'one' }, { $inc: { next: 1 } }, { returnDocument: 'after' });
        return counted?.next;
      }),
    );
    expect(new Set(numbers).size).toBe(300);
  });

  it('are left alone by a decision that wants nothing or refuses', async () => {
    await make('c');
    expect(await changeDocument(counters, 'c', () => null)).toMatchObject({ version: 1 });
    expect(await changeDocument(counters, 'missing', () => ({ set: { n: 1 } }))).toBeNull();
    await expect(
      changeDocument(counters, 'c', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await read('c')).version).toBe(1);
  });

  it('have one winner among 100 inserts of one chosen id, on insert and on a unique update', async () => {
    const rows = connection.collection<{ _id: string; key?: string }>('locks');
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => rows.insertOne({ _id: 'one' })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.filter((result) => result.status === 'rejected' && isDuplicateKey(result.reason))).toHaveLength(99);
    await ensureIndexes(connection, [{ collection: 'locks', keys: { key: 1 }, unique: true, sparse: true }]);
    await ensureIndexes(connection, [{ collection: 'locks', keys: { key: 1 }, unique: true, sparse: true }]);
    await rows.insertMany([{ _id: 'x', key: 'k' }, { _id: 'y' }, { _id: 'z' }]);
    const late = await rows.updateOne({ _id: 'y' }, { $set: { key: 'k' } }).catch((error: unknown) => error);
    expect(isDuplicateKey(late)).toBe(true);
    expect(isDuplicateKey(new Error('other'))).toBe(false);
  });

  describe('with facts in their outbox', () => {
    it('write the fact by the same write as the change, and refuse one that breaks its contract', async () => {
      await make('d');
      await versionedUpdate(counters, { id: 'd', version: 1, set: { n: 1 }, facts: [entry(1)] });
      expect(await read('d')).toMatchObject({
        n: 1,
        outboxPending: true,
        outbox: [{ factId: 'f1', subject: 'contest.v1.evt.test.counted.c1', payload: { n: 1 } }],
      });
      expect(() => outboxEntry(counted, { n: 'x' } as never, { contestId: 'c1', factId: 'f', atMs: 1 })).toThrow(
        z.ZodError,
      );
    });

    it('send them in order and clear the outbox', async () => {
      await make('e', [entry(1), entry(2)]);
      await versionedUpdate(counters, { id: 'e', version: 1, facts: [entry(3)] });
      const sent: string[] = [];
      const relay = createOutboxRelay({
        connection,
        collections: ['counters'],
        publish: ({ factId }) => Promise.resolve(void sent.push(factId)),
        sweepEveryMs: 60_000,
      });
      await relay.flush();
      expect(sent).toEqual(['f1', 'f2', 'f3']);
      expect(await read('e')).toMatchObject({ outbox: [], outboxPending: false });
      await make('e2', [entry(4)]);
      relay.wake();
      while ((await read('e2')).outboxPending) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(sent).toEqual(['f1', 'f2', 'f3', 'f4']);
      await relay.stop();
    });

    it('keep them while the stream is away and send them when it is back, in order', async () => {
      await make('f', [entry(1), entry(2)]);
      let away = true;
      const sent: string[] = [];
      const errors: unknown[] = [];
      const relay = createOutboxRelay({
        connection,
        collections: ['counters'],
        sweepEveryMs: 10,
        onError: (error) => errors.push(error),
        publish: ({ factId }) => {
          if (away) return Promise.reject(new Error('no stream'));
          return Promise.resolve(void sent.push(factId));
        },
      });
      while (errors.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      expect((await read('f')).outbox).toHaveLength(2);
      away = false;
      while ((await read('f')).outboxPending) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(sent).toEqual(['f1', 'f2']);
      await relay.stop();
    });

    it('keep a fact that is written while the relay is sending another', async () => {
      await make('g', [entry(1)]);
      const sent: string[] = [];
      const relay = createOutboxRelay({
        connection,
        collections: ['counters'],
        sweepEveryMs: 60_000,
        publish: async ({ factId }) => {
          if (factId === 'f1') await changeDocument(counters, 'g', () => ({ facts: [entry(2)] }));
          sent.push(factId);
        },
      });
      await relay.flush();
      expect(sent).toEqual(['f1', 'f2']);
      expect(await read('g')).toMatchObject({ outbox: [], outboxPending: false });
      await relay.stop();
    });
  });

  describe('with an inbox', () => {
    const key = (factId: string, nowMs?: number) => ({
      connection,
      consumer: 'k',
      factId,
      ...(nowMs === undefined ? {} : { nowMs }),
    });

    it('let a fact be handled once, however often it comes', async () => {
      let handled = 0;
      const deliver = () => once(key('once'), () => Promise.resolve((handled += 1)));
      expect(await deliver()).toEqual({ state: 'handled', result: 1 });
      expect(await deliver()).toEqual({ state: 'known' });
      expect(handled).toBe(1);
      expect(await once({ ...key('once'), consumer: 'other' }, () => Promise.resolve(2))).toEqual({
        state: 'handled',
        result: 2,
      });
    });

    it('let it be handled again after a failure', async () => {
      await expect(once(key('failed'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await once(key('failed'), () => Promise.resolve('yes'))).toEqual({ state: 'handled', result: 'yes' });
    });

    it('keep it from a second delivery for as long as the first is at work, however long that takes', async () => {
      let finish: () => void = () => undefined;
      const slow = { ...key('slow', 1_000), leaseMs: 60 };
      const first = once(slow, () => new Promise<void>((resolve) => (finish = resolve)));
      const rows = connection.collection<{ _id: string; startedAtMs: number }>(INBOX_COLLECTION);
      const heardOf = async () => (await rows.findOne({ _id: 'k:slow' }))?.startedAtMs ?? 0;
      while ((await heardOf()) <= 1_000) await new Promise((resolve) => setTimeout(resolve, 5));
      await expect(once({ ...slow, nowMs: 1_060 }, () => Promise.resolve())).rejects.toMatchObject({
        code: 'service-unavailable',
      });
      finish();
      expect(await first).toMatchObject({ state: 'handled' });
      expect(await once({ ...slow, nowMs: 99_000 }, () => Promise.resolve())).toEqual({ state: 'known' });
    });

    it('ask a second delivery to come later while the first is at work, and let it take over when the first has died', async () => {
      let finish: () => void = () => undefined;
      const first = once(key('long', 1_000), () => new Promise<void>((resolve) => (finish = resolve)));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(once(key('long', 2_000), () => Promise.resolve())).rejects.toMatchObject({
        code: 'service-unavailable',
        retryable: true,
      });
      expect(await once(key('long', 62_000), () => Promise.resolve('taken over'))).toMatchObject({
        result: 'taken over',
      });
      finish();
      await first;
    });
  });

  it('survive a killed server: what was acknowledged is there when it is back', async () => {
    await make('h', [entry(1)]);
    await pingMongo(connection);
    await mongo.kill();
    await expect(pingMongo(connection)).rejects.toThrow();
    await mongo.start();
    await pingMongo(connection);
    expect(await read('h')).toMatchObject({ outboxPending: true, outbox: [{ factId: 'f1' }] });
  });
});

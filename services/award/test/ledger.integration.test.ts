import { callRpc } from '@hoithi/bus';
import { auditAward, closeBallot, publishHead } from '@hoithi/contracts';
import { connectMongo } from '@hoithi/mongo-kit';
import { checkCounted, checkReceipt, parseBundle, parseReceipt, recountBundle, type LogHead } from '@hoithi/scoring';
import { councilOf, meetingOf } from './council-for-tests';
import { COUNCIL, JURORS, marksOf, startAward, type Answer, type AwardUnderTest } from './award-for-tests';

jest.setTimeout(30_000);

type Connection = Awaited<ReturnType<typeof connectMongo>>;

let award: AwardUnderTest;
let database: Connection;
beforeAll(async () => {
  award = await startAward(['t-log', 't-crash', 't-crowd', 't-proof', 't-whole']);
  database = await connectMongo({ url: award.mongoUrl });
}, 180_000);
afterAll(async () => {
  await database.close();
  await award.stop();
}, 60_000);

const seal = (contestId: string, entryId: string, juror: string, total: number): Promise<Answer> =>
  award.call({
    method: 'POST',
    path: `${contestId}/ballots/${entryId}/seal`,
    as: [juror, 'juror'],
    body: { marks: marksOf(total), note: '' },
  });
const reopen = (contestId: string, entryId: string, juror: string): Promise<Answer> =>
  award.call({
    method: 'POST',
    path: `${contestId}/sheets/${entryId}/${juror}/reopen`,
    as: ['sec', 'secretary'],
    body: { reason: 'nhập nhầm tiêu chí', timesReopened: 0 },
  });
const publish = (contestId: string, atMs: number) =>
  callRpc(award.bus, publishHead, { contestId, atMs } as never) as Promise<{
    size: number;
    head: string;
    atMs: number;
  }>;
const heads = async (contestId: string): Promise<readonly LogHead[]> =>
  (await award.call({ path: `${contestId}/ledger` })).body.heads;
const proof = (contestId: string, entryId: string, juror: string): Promise<Answer> =>
  award.call({ path: `${contestId}/ballots/${entryId}/proof`, as: [juror, 'juror'] });
const broken = async (contestId: string): Promise<readonly unknown[]> =>
  (await callRpc(award.bus, auditAward, { contestId } as never)).broken;
const leavesOf = (contestId: string) =>
  database.collection('leaves').find({ contestId }).sort({ index: 1 }).toArray() as unknown as Promise<
    readonly { readonly index: number; readonly kind: string; readonly hash: string }[]
  >;

describe('the log', () => {
  it('begins with the rules and has every seal and every reopening, each once', async () => {
    await award.open('t-log', ['entry-1', 'entry-2']);
    const first = (await seal('t-log', 'entry-1', 'juror-1', 80)).body.sheetHash;
    await seal('t-log', 'entry-1', 'juror-1', 80);
    const other = (await seal('t-log', 'entry-2', 'juror-2', 90)).body.sheetHash;
    await reopen('t-log', 'entry-1', 'juror-1');
    const second = (await seal('t-log', 'entry-1', 'juror-1', 81)).body.sheetHash;
    const leaves = await leavesOf('t-log');
    expect(leaves.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(leaves.map(({ kind, hash }) => [kind, hash]).slice(1)).toEqual([
      ['seal', first],
      ['seal', other],
      ['reopen', first],
      ['seal', second],
    ]);
    expect(leaves[0]?.kind).toBe('rules');
  });

  it('publishes a head once per instant, each naming the one before', async () => {
    expect(await heads('t-log')).toEqual([]);
    const monday = await publish('t-log', 1_000);
    expect(monday).toMatchObject({ size: 5, atMs: 1_000 });
    expect(await publish('t-log', 1_000)).toEqual(monday);
    expect(await publish('t-log', 500)).toEqual(monday);
    await seal('t-log', 'entry-2', 'juror-3', 70);
    const tuesday = await publish('t-log', 2_000);
    expect(tuesday).toMatchObject({ size: 6, atMs: 2_000 });
    expect(await publish('t-log', 1_000)).toEqual(monday);
    expect(await publish('t-log', 1_500)).toEqual(tuesday);
    const published = await heads('t-log');
    expect(published.map(({ hash }) => hash)).toEqual([monday.head, tuesday.head]);
    expect(published.map(({ previous }) => previous)).toEqual([null, monday.head]);
    expect(await broken('t-log')).toEqual([]);
  });

  it('tells the public nothing but heads', async () => {
    const { status, body, bytes } = await award.call({ path: 't-log/ledger' });
    expect([status, Object.keys(body).toSorted()]).toEqual([200, ['contestId', 'heads']]);
    expect(bytes.toString()).not.toMatch(/juror|entry|salt|marks|theme/);
  });

  it('has one head of many that are published at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish('t-log', 3_000)));
    expect(new Set(answers.map(({ head }) => head)).size).toBe(1);
    expect(await heads('t-log')).toHaveLength(3);
  });

  it('loses nothing and doubles nothing when a jury seals at once', async () => {
    const entries = Array.from({ length: 8 }, (_, at) => `entry-${at + 1}`);
    await award.open('t-crowd', entries);
    const answers = await Promise.all(
      entries.flatMap((entryId) => JURORS.map((juror) => seal('t-crowd', entryId, juror, 80))),
    );
    const sealed = answers.map(({ body }) => body.sheetHash as string);
    const leaves = await leavesOf('t-crowd');
    expect(leaves.map(({ index }) => index)).toEqual(Array.from({ length: 41 }, (_, at) => at));
    expect(
      leaves
        .slice(1)
        .map(({ hash }) => hash)
        .toSorted(),
    ).toEqual(sealed.toSorted());
  });

  it('is under a head at once when judging is locked, however often that is asked', async () => {
    expect(await heads('t-crowd')).toEqual([]);
    await award.lock('t-crowd');
    await award.lock('t-crowd');
    expect((await heads('t-crowd')).map(({ size }) => size)).toEqual([41]);
  });
});

describe('a crash between the seal and its line in the log', () => {
  it('is mended by the next head, reopenings behind their seals', async () => {
    await award.open('t-crash', ['entry-1', 'entry-2']);
    await seal('t-crash', 'entry-1', 'juror-1', 80);
    await publish('t-crash', 1_000);
    const lost = (await seal('t-crash', 'entry-1', 'juror-2', 80)).body.sheetHash;
    await reopen('t-crash', 'entry-1', 'juror-2');
    const again = (await seal('t-crash', 'entry-1', 'juror-2', 82)).body.sheetHash;
    // What a process leaves behind that died after the sheet was written: the sheet, and no line of it.
    await database.collection('leaves').deleteMany({ contestId: 't-crash', index: { $gt: 1 } });
    const kept = (await seal('t-crash', 'entry-2', 'juror-3', 90)).body.sheetHash;
    expect(await publish('t-crash', 2_000)).toMatchObject({ size: 6 });
    const leaves = await leavesOf('t-crash');
    expect(leaves.slice(2).map(({ kind, hash }) => [kind, hash])).toEqual([
      ['seal', kept],
      ['seal', lost],
      ['reopen', lost],
      ['seal', again],
    ]);
    expect(await broken('t-crash')).toEqual([]);
  });

  it('is named by the audit when a line of a published head is gone', async () => {
    await database
      .collection('leaves')
      .updateOne({ contestId: 't-crash', index: 2 }, { $set: { hash: 'a'.repeat(64) } });
    expect(await broken('t-crash')).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: expect.stringContaining('head 2') })]),
    );
  });
});

describe("a juror's receipt", () => {
  beforeAll(() => award.open('t-proof', ['entry-1', 'entry-2']));

  it('proves the own marks at once, and the way to a head as soon as there is one', async () => {
    await seal('t-proof', 'entry-1', 'juror-1', 83.75);
    const early = parseReceipt((await proof('t-proof', 'entry-1', 'juror-1')).body);
    expect(early).toMatchObject({ marks: marksOf(83.75), leafIndex: 1, inclusion: null, growth: null });
    expect(early === null ? null : checkReceipt(early)).toEqual([]);
    await publish('t-proof', 1_000);
    await seal('t-proof', 'entry-2', 'juror-2', 70);
    await publish('t-proof', 2_000);
    const late = parseReceipt((await proof('t-proof', 'entry-1', 'juror-1')).body);
    expect(late).toMatchObject({ inclusion: { head: { atMs: 1_000 } }, growth: { head: { atMs: 2_000 } } });
    expect(late === null ? null : checkReceipt(late)).toEqual([]);
    expect(late === null ? [] : checkReceipt({ ...late, marks: marksOf(84) })).toHaveLength(1);
    expect(late === null ? [] : checkReceipt({ ...late, leafIndex: 2 })).toHaveLength(1);
  });

  it("is nobody else's, and there is none for a draft or for no sheet", async () => {
    expect((await proof('t-proof', 'entry-1', 'juror-2')).status).toBe(404);
    expect((await proof('t-proof', 'entry-9', 'juror-1')).status).toBe(404);
    await reopen('t-proof', 'entry-2', 'juror-2');
    expect((await proof('t-proof', 'entry-2', 'juror-2')).status).toBe(404);
    const secretary = await award.call({ path: 't-proof/ballots/entry-1/proof', as: ['sec', 'secretary'] });
    expect(secretary.status).toBe(403);
    expect((await award.call({ path: 't-proof/ballots/entry-1/proof', as: ['elsewhere', 'juror'] })).status).toBe(403);
  });
});

describe('the bundle of a decided contest', () => {
  it('accounts for a reopened sheet, one sealed again and one of an entry that left, and counts the juror of a receipt', async () => {
    await award.open('t-whole', ['entry-1', 'entry-2', 'entry-3']);
    for (const juror of JURORS) {
      await seal('t-whole', 'entry-1', juror, 90);
      await seal('t-whole', 'entry-2', juror, 85);
      await seal('t-whole', 'entry-3', juror, 80);
    }
    await reopen('t-whole', 'entry-1', 'juror-1');
    await seal('t-whole', 'entry-1', 'juror-1', 91);
    await reopen('t-whole', 'entry-2', 'juror-5');
    await callRpc(award.bus, closeBallot, { contestId: 't-whole', entryId: 'entry-3', reason: 'withdrawn' } as never);
    await publish('t-whole', 1_000);
    await award.lock('t-whole');
    await award.freeze('t-whole', { 'entry-1': 3, 'entry-2': 2 });
    const body = {
      awards: [
        { prizeId: 'first', entries: ['entry-1'] },
        { prizeId: 'second', entries: ['entry-2'] },
      ],
      interactionWinner: null,
      changes: [{ prizeId: 'interaction', reason: 'không trao' }],
    };
    const council = councilOf(award, 't-whole');
    const votes = body.awards.map(({ prizeId, entries: [entryId] }) => ({ prizeId, entryId, for: 3, against: 0 }));
    await council.meet(meetingOf(COUNCIL, { votes }));
    expect(await council.decide(body)).toMatchObject({ status: 200 });
    const bundle = parseBundle((await award.call({ path: 't-whole/bundle' })).body);
    if (bundle === null) throw new Error('no bundle');
    expect(bundle.stage).toBe('provisional');
    expect(recountBundle(bundle)).toMatchObject({ sheets: 9, entries: 2, leaves: 20, faults: [] });
    expect(bundle.closedSheets.map(({ why }) => why).toSorted()).toEqual([
      'entry-left',
      'entry-left',
      'entry-left',
      'entry-left',
      'entry-left',
      'reopened',
      'reopened',
    ]);
    const receipt = parseReceipt((await proof('t-whole', 'entry-1', 'juror-1')).body);
    expect(receipt === null ? null : checkCounted(receipt, bundle)).toEqual([]);
    expect(await heads('t-whole')).toEqual(bundle.log.heads);
    expect(await broken('t-whole')).toEqual([]);
  });
});

import { callRpc, consumeFacts, fact } from '@hoithi/bus';
import { closeBallot, judgingProgress, openBallot, sheetSealed } from '@hoithi/contracts';
import { changesOf } from './changes-for-tests';
import {
  codeOf,
  JURORS,
  marksOf,
  startAward,
  tellEntry,
  tellPhase,
  until,
  type Answer,
  type AwardUnderTest,
} from './award-for-tests';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward(['t-seal', 't-race', 't-reopen', 't-facts', 't-order']);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const sheet = (contestId: string, entryId: string): string => `${contestId}/ballots/${entryId}`;
const seal = (contestId: string, entryId: string, juror: string, total: number): Promise<Answer> =>
  award.call({
    method: 'POST',
    path: `${sheet(contestId, entryId)}/seal`,
    as: [juror, 'juror'],
    body: { marks: marksOf(total), note: '' },
  });
const read = async (contestId: string, entryId: string, juror: string) =>
  (await award.call({ path: sheet(contestId, entryId), as: [juror, 'juror'] })).body;

describe('a sealed sheet', () => {
  beforeAll(() => award.open('t-seal', ['entry-1', 'entry-2', 'entry-3']));

  it('needs every criterion', async () => {
    const answer = await award.call({
      method: 'POST',
      path: `${sheet('t-seal', 'entry-1')}/seal`,
      as: ['juror-1', 'juror'],
      body: { marks: { theme: 20 }, note: '' },
    });
    expect([answer.status, (await read('t-seal', 'entry-1', 'juror-1')).sheet.state]).toEqual([422, 'unscored']);
  });

  it('answers a repeat the same, refuses any other marks, drafts and recusal, and never changes', async () => {
    const first = await seal('t-seal', 'entry-1', 'juror-1', 88.25);
    expect(first).toMatchObject({ status: 200, body: { state: 'sealed', total: '88.25' } });
    expect(first.body.sheetHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await seal('t-seal', 'entry-1', 'juror-1', 88.25)).body).toEqual(first.body);
    expect((await seal('t-seal', 'entry-1', 'juror-1', 99)).status).toBe(409);
    const path = sheet('t-seal', 'entry-1');
    const body = changesOf({ marks: marksOf(70) });
    expect((await award.call({ method: 'PUT', path: `${path}/sheet`, as: ['juror-1', 'juror'], body })).status).toBe(
      409,
    );
    const recusal = {
      method: 'POST' as const,
      path: `${path}/recuse`,
      as: ['juror-1', 'juror'] as const,
      body: { reason: 'cùng đơn vị' },
    };
    expect((await award.call({ ...recusal, as: ['juror-1', 'juror'] })).status).toBe(409);
    expect((await read('t-seal', 'entry-1', 'juror-1')).sheet).toEqual(first.body);
  });

  it('has one winner of twenty seals at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => seal('t-seal', 'entry-2', 'juror-1', 80 + at / 4)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(19);
  });

  it('is told to the house by its hash, without a mark', async () => {
    const heard: unknown[] = [];
    const manager = await award.bus.manager();
    await manager.consumers.add('CONTESTS', {
      durable_name: 'test-sheets',
      filter_subject: 'contest.v1.evt.sheet.>',
      ack_policy: 'explicit' as never,
    });
    const consumer = consumeFacts(award.bus, {
      stream: 'CONTESTS',
      durable: 'test-sheets',
      handlers: [fact(sheetSealed, (payload) => void heard.push(payload))],
    });
    const { body } = await seal('t-seal', 'entry-3', 'juror-2', 91);
    await until(() =>
      Promise.resolve(heard.some((payload) => (payload as { sheetHash: string }).sheetHash === body.sheetHash)),
    );
    expect(JSON.stringify(heard)).not.toMatch(/marks|theme|salt/);
    await consumer.stop();
  });
});

describe('a juror who stands aside', () => {
  it('has no marks, cannot judge, and may say it twice', async () => {
    await award.open('t-reopen', ['entry-1', 'entry-2']);
    const path = `${sheet('t-reopen', 'entry-1')}/recuse`;
    const recuse = () => award.call({ method: 'POST', path, as: ['juror-3', 'juror'], body: { reason: 'người thân' } });
    expect((await recuse()).body).toMatchObject({ state: 'recused', marks: {}, recusedReason: 'người thân' });
    expect((await recuse()).status).toBe(200);
    expect((await seal('t-reopen', 'entry-1', 'juror-3', 90)).status).toBe(403);
  });

  it('must say why', async () => {
    const path = `${sheet('t-reopen', 'entry-2')}/recuse`;
    expect((await award.call({ method: 'POST', path, as: ['juror-3', 'juror'], body: { reason: ' ' } })).status).toBe(
      400,
    );
  });
});

describe('reopening', () => {
  const reopen = (juror: string, reason = 'nhập nhầm tiêu chí') =>
    award.call({
      method: 'POST',
      path: `t-reopen/sheets/entry-2/${juror}/reopen`,
      as: ['sec', 'secretary'],
      body: { reason, timesReopened: 0 },
    });

  it('gives the sheet back as a draft and keeps the sealed one', async () => {
    const before = (await seal('t-reopen', 'entry-2', 'juror-1', 75)).body;
    expect((await reopen('juror-1')).status).toBe(200);
    expect((await read('t-reopen', 'entry-2', 'juror-1')).sheet).toMatchObject({
      state: 'draft',
      sheetHash: null,
      marks: before.marks,
    });
    const after = (await seal('t-reopen', 'entry-2', 'juror-1', 75)).body;
    expect(after.sheetHash).not.toBe(before.sheetHash);
  });

  it('is refused for no sheet, a draft, a recused sheet, and without a reason', async () => {
    expect((await reopen('juror-2')).status).toBe(404);
    const draft = changesOf({});
    await award.call({
      method: 'PUT',
      path: `${sheet('t-reopen', 'entry-2')}/sheet`,
      as: ['juror-2', 'juror'],
      body: draft,
    });
    expect((await reopen('juror-2')).status).toBe(409);
    expect((await reopen('juror-1', '')).status).toBe(400);
  });
});

describe('the lock', () => {
  it('counts every seal that was answered yes, and refuses every later one', async () => {
    const entries = Array.from({ length: 12 }, (_, at) => `entry-${at + 1}`);
    await award.open('t-race', entries);
    const seals = entries.flatMap((entryId) => JURORS.map((juror) => seal('t-race', entryId, juror, 80)));
    await Promise.race(seals);
    const [lock, ...answers] = await Promise.all([award.lock('t-race'), ...seals]);
    const sealed = answers.filter((answer) => answer.status === 200).length;
    expect(answers.every((answer) => answer.status === 200 || answer.status === 409)).toBe(true);
    expect(lock).toMatchObject({ sealedSheets: sealed, missingSheets: 60 - sealed });
    expect(await award.lock('t-race')).toEqual(lock);
    expect((await seal('t-race', 'entry-1', 'juror-1', 99)).status).toBe(409);
    const reopen = {
      method: 'POST' as const,
      path: 't-race/sheets/entry-1/juror-1/reopen',
      body: { reason: 'muộn', timesReopened: 0 },
    };
    expect((await award.call({ ...reopen, as: ['sec', 'secretary'] })).status).toBe(409);
  });
});

describe('the queue', () => {
  it("is in each juror's own random order that stays when a film is added or leaves", async () => {
    const entries = Array.from({ length: 8 }, (_, at) => `entry-${at + 1}`);
    await award.open('t-order', entries);
    const queue = async (juror: string): Promise<readonly string[]> =>
      (await award.call({ path: 't-order/ballots', as: [juror, 'juror'] })).body.rows.map(
        (row: { entryId: string }) => row.entryId,
      );
    const first = await queue('juror-1');
    expect(first.toSorted()).toEqual(entries);
    expect(await queue('juror-1')).toEqual(first);
    expect(await queue('juror-2')).not.toEqual(first);
    await callRpc(award.bus, closeBallot, { contestId: 't-order', entryId: 'entry-3', reason: 'withdrawn' } as never);
    expect(await queue('juror-1')).toEqual(first.filter((entryId) => entryId !== 'entry-3'));
    const again = await callRpc(award.bus, openBallot, {
      contestId: 't-order',
      entryId: 'entry-3',
      code: codeOf('entry-3'),
    } as never);
    expect(again).toEqual({ state: 'closed' });
  });

  it('shows states to the secretary, never a mark', async () => {
    await seal('t-order', 'entry-1', 'juror-1', 77.25);
    const { body } = await award.call({ path: 't-order/progress', as: ['sec', 'secretary'] });
    expect(body.jurors.find((row: { jurorId: string }) => row.jurorId === 'juror-1')).toMatchObject({
      sealed: 1,
      unscored: 6,
    });
    expect(JSON.stringify(body)).not.toContain('77.25');
    const counts = await callRpc(award.bus, judgingProgress, { contestId: 't-order' } as never);
    expect(counts).toEqual({ ballots: 7, sealedSheets: 1, recusedSheets: 0, missingSheets: 34 });
  });

  it('shows every sheet by juror and film, and tells of a film that cannot come to its sheets while somebody can be added', async () => {
    const read = async (path: string) => (await award.call({ path: `t-order/${path}`, as: ['sec', 'secretary'] })).body;
    const filmOf = async (entryId: string) =>
      (await read('progress')).entries.find((entry: { entryId: string }) => entry.entryId === entryId);
    const { sheets, minimumSheets } = await read('progress');
    expect([sheets.length, minimumSheets]).toEqual([35, 3]);
    const ofFirst = { entryId: 'entry-1', onPaper: false, timesReopened: 0 };
    expect(sheets).toContainEqual({ ...ofFirst, jurorId: 'juror-1', state: 'sealed' });
    expect(sheets).toContainEqual({ ...ofFirst, jurorId: 'juror-2', state: 'unscored' });
    const aside = (juror: string) =>
      award.call({
        method: 'POST',
        path: 't-order/ballots/entry-2/recuse',
        as: [juror, 'juror'],
        body: { reason: 'người thân' },
      });
    for (const juror of ['juror-1', 'juror-2']) await aside(juror);
    expect(await filmOf('entry-2')).toMatchObject({ recused: 2, owed: 3, short: false });
    expect((await read('chase')).shortFilms).toEqual([]);
    await aside('juror-3');
    expect(await filmOf('entry-2')).toMatchObject({ recused: 3, owed: 2, short: true });
    expect(await read('chase')).toMatchObject({
      minimumSheets: 3,
      shortFilms: [{ entryId: 'entry-2', code: codeOf('entry-2'), owed: 2 }],
    });
  });
});

describe('facts', () => {
  it('delivered twice or late change nothing', async () => {
    await award.open('t-facts', ['entry-1']);
    const lockAtMs = async (): Promise<number | null> =>
      (await award.call({ path: 't-facts/ballots', as: ['juror-1', 'juror'] })).body.lockAtMs;
    expect(await lockAtMs()).toBeNull();
    await tellPhase(award.bus, 't-facts', { revision: 2, lockAtMs: 200, factId: 'a' });
    await until(async () => (await lockAtMs()) === 200);
    await tellPhase(award.bus, 't-facts', { revision: 2, lockAtMs: 200, factId: 'b' });
    await tellPhase(award.bus, 't-facts', { revision: 1, lockAtMs: 100, factId: 'c' });
    await tellPhase(award.bus, 't-facts', { revision: 3, lockAtMs: 300, factId: 'd' });
    await until(async () => (await lockAtMs()) === 300);
  });

  it('of an entry that left close its ballot, once however often they come', async () => {
    await award.open('t-facts', ['entry-7']);
    const path = sheet('t-facts', 'entry-7');
    const isOpen = async (): Promise<boolean> => (await award.call({ path, as: ['juror-1', 'juror'] })).status === 200;
    const tell = (revision: number, outcome: string | null): Promise<void> =>
      tellEntry(award.bus, { contestId: 't-facts', entryId: 'entry-7', revision, outcome });
    await tell(1, null);
    expect(await isOpen()).toBe(true);
    await tell(2, 'withdrawn');
    await until(async () => !(await isOpen()));
    await tell(3, 'withdrawn');
    await award.open('t-facts', ['entry-7']);
    expect(await isOpen()).toBe(false);
  });
});

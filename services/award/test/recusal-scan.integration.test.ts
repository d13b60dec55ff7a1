import { callRpc } from '@hoithi/bus';
import { auditAward } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { FINDINGS, startAward, type AwardUnderTest } from './award-for-tests';
import { playStore, SCAN } from './keyed-for-tests';
import { paperDesk } from './paper-juror-for-tests';

jest.setTimeout(60_000);

const CONTEST = 't-recusal-scan';
let award: AwardUnderTest;
let store: Awaited<ReturnType<typeof playStore>>;
let desk: ReturnType<typeof paperDesk>;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  store = await playStore(award.bus);
  desk = paperDesk(award, CONTEST);
  await award.open(CONTEST, ['entry-1', 'entry-2', 'entry-3']);
}, 180_000);
afterAll(async () => {
  await store.stop();
  await award.stop();
}, 60_000);

const OTHER = Buffer.from('%PDF-1.7 tờ giấy khác');
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const list = async () => (await award.call({ path: `${CONTEST}/keyed-sheets`, as: ['sec-1', 'secretary'] })).body;
const stateOf = async (entryId: string, jurorId: string) =>
  (await award.call({ path: `${CONTEST}/ballots/${entryId}`, as: [jurorId, 'juror'] })).body.sheet.state;
const broken = async () => (await callRpc(award.bus, auditAward, { contestId: CONTEST } as never)).broken;

it('takes effect at once, and lacks its scan until one is bound to it by its hash; the same again changes nothing', async () => {
  expect((await desk.recusalScan('sec-1', 'entry-1', 'juror-1')).status).toBe(404);
  await desk.recuse('sec-1', 'entry-1', 'juror-1');
  expect(await stateOf('entry-1', 'juror-1')).toBe('recused');
  expect((await list()).recused).toMatchObject([{ code: 'SL-001', scan: null }]);
  for (const _again of [1, 2]) expect((await desk.recusalScan('sec-2', 'entry-1', 'juror-1')).status).toBe(200);
  const scan = { sha256: sha256Of(SCAN), fileName: 'ban-quet.pdf', byName: 'Họ tên sec-2' };
  const { recused } = await list();
  expect(recused).toMatchObject([{ code: 'SL-001', byName: 'Họ tên sec-1', scan }]);
  expect(recused[0].scan.path).toMatch(/^\/media\//);
  expect([...store.kept.values()]).toContainEqual(SCAN);
  expect(await broken()).toEqual([]);
});

it('is bound once: for another paper the recusal is taken back, with the hash of the first, and written down anew', async () => {
  expect((await desk.recusalScan('sec-1', 'entry-1', 'juror-1', OTHER)).status).toBe(409);
  expect((await desk.unrecuse('sec-1', 'entry-1', 'juror-1')).status).toBe(200);
  await desk.recuse('sec-1', 'entry-1', 'juror-1');
  expect((await list()).recused).toMatchObject([{ scan: null }]);
  expect((await desk.recusalScan('sec-1', 'entry-1', 'juror-1', OTHER)).status).toBe(200);
  expect((await list()).recused).toMatchObject([{ scan: { sha256: sha256Of(OTHER) } }]);
  expect(await broken()).toEqual([]);
});

it('is sent by nobody who judges, and takes no file that is not a scan', async () => {
  await desk.recuse('sec-1', 'entry-2', 'juror-1');
  const codeOf = async (by: string, bytes?: typeof SCAN): Promise<string> =>
    (await desk.recusalScan(by, 'entry-2', 'juror-1', bytes)).body.error.code;
  expect(await codeOf('juror-2')).toBe('keyer-is-juror');
  expect(await codeOf('sec-1', Buffer.from('MZ…'))).toBe('scan-unusable');
  expect((await list()).recused.find(({ code }: { code: string }) => code === 'SL-002').scan).toBeNull();
});

it("is the juror's own word: a ruling that the registers found nothing does not give the film back", async () => {
  FINDINGS.push({
    contestId: CONTEST,
    jurorId: 'juror-1',
    entryId: 'entry-1',
    interests: ['same-unit'],
    weight: 'doubt',
  });
  await award.call({
    method: 'POST',
    path: `${CONTEST}/declaration`,
    as: ['juror-2', 'juror'],
    body: { relations: [], undertakes: true },
  });
  const ruled = await award.call({
    method: 'POST',
    path: `${CONTEST}/conflicts/entry-1/juror-1`,
    as: ['sec-1', 'secretary'],
    body: { verdict: 'none', reason: 'người khác cùng tên' },
  });
  expect([ruled.status, await stateOf('entry-1', 'juror-1')]).toEqual([200, 'recused']);
  expect(await broken()).toEqual([]);
});

it('stays as it is after the lock', async () => {
  await award.lock(CONTEST);
  expect((await desk.recusalScan('sec-1', 'entry-2', 'juror-1')).status).toBe(409);
});

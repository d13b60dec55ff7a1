import { callRpc } from '@hoithi/bus';
import { auditAward } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { FINDINGS, JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';
import { errorCode, keyer, playStore, read, SCAN } from './keyed-for-tests';
import { paperDesk } from './paper-juror-for-tests';

jest.setTimeout(60_000);

const CONTEST = 't-declare-on-paper-calibration';
const ANCHOR = 'entry-6';
let award: AwardUnderTest;
let store: Awaited<ReturnType<typeof playStore>>;
let desk: ReturnType<typeof paperDesk>;
let paper: ReturnType<typeof keyer>;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  store = await playStore(award.bus);
  desk = paperDesk(award, CONTEST);
  paper = keyer(award, CONTEST);
  await award.open(CONTEST, ['entry-1', 'entry-2', 'entry-3']);
  const chosen = { method: 'PUT' as const, path: `${CONTEST}/anchors/${ANCHOR}`, as: ['sec-1', 'secretary'] as const };
  await award.call({ ...chosen, body: { reference: marksOf(80), reasons: {} } });
}, 180_000);
afterAll(async () => {
  await store.stop();
  await award.stop();
}, 60_000);

const tie = (text: string, reasonId = 'same-unit') => ({ kind: 'unit', text, reasonId });
const declared = async (jurorId: string) =>
  (await award.call({ path: `${CONTEST}/declaration`, as: [jurorId, 'juror'] })).body.declared;
const broken = async () => (await callRpc(award.bus, auditAward, { contestId: CONTEST } as never)).broken;
const reasonId = async (): Promise<string> =>
  (await award.call({ path: `${CONTEST}/declaration`, as: ['juror-5', 'juror'] })).body.reasons[0].id;

describe('a juror without any device', () => {
  let relations: readonly object[] = [];
  beforeAll(async () => {
    relations = [tie('Trường PTDTNT tỉnh', await reasonId())];
  });

  it('is kept from every film until the declaration is there, as on a device', async () => {
    expect(errorCode(await paper.key('sec-1', 'entry-1', 'juror-1', read(88)))).toBe('declaration-required');
    expect(errorCode(await desk.keyAnchor('sec-1', ANCHOR, 'juror-1', marksOf(80)))).toBe('declaration-required');
  });

  it('declares by a signed paper that two persons read alike from its scan; films of a tie found then stand aside', async () => {
    expect((await desk.key('sec-1', 'juror-1', relations)).body).toMatchObject({ state: 'needs-scan', task: 'first' });
    expect(errorCode(await desk.confirm('sec-2', 'juror-1', relations))).toBe('scan-missing');
    const sha256 = createHash('sha256').update(SCAN).digest('hex');
    expect((await desk.scan('sec-1', 'juror-1')).body).toMatchObject({ state: 'needs-second', scan: { sha256 } });
    expect((await desk.see('sec-2', 'juror-1')).body).toMatchObject({ task: 'second', own: null, other: null });
    expect(await declared('juror-1')).toBeNull();
    const found = { jurorId: 'juror-1', entryId: 'entry-2', interests: ['same-unit'], weight: 'conflict' };
    FINDINGS.push({ contestId: CONTEST, ...found });
    expect((await desk.confirm('sec-2', 'juror-1', relations)).body.state).toBe('declared');
    const names = { firstName: 'Họ tên sec-1', secondName: 'Họ tên sec-2', scanSha256: sha256 };
    expect(await declared('juror-1')).toMatchObject({ relations, paper: names });
    const { rows } = await desk.list();
    expect(rows.find((row: { jurorId: string }) => row.jurorId === 'juror-1')).toMatchObject({ state: 'declared' });
    expect(errorCode(await paper.key('sec-1', 'entry-2', 'juror-1', read(88)))).toBe('calibration-first');
  });

  it('hands in the anchor films on paper: one person keys, the scan seals, and the films open', async () => {
    expect((await desk.keyAnchor('sec-1', ANCHOR, 'juror-1', marksOf(81.5))).status).toBe(200);
    expect(errorCode(await paper.key('sec-1', 'entry-1', 'juror-1', read(88)))).toBe('calibration-first');
    for (const _again of [1, 2]) expect((await desk.scanAnchor('sec-1', ANCHOR, 'juror-1')).status).toBe(200);
    expect(errorCode(await desk.keyAnchor('sec-2', ANCHOR, 'juror-1', marksOf(70)))).toBe('sheet-sealed');
    const { body } = await award.call({ path: `${CONTEST}/anchors`, as: ['sec-1', 'secretary'] });
    const row = body.jurors.find((one: { jurorId: string }) => one.jurorId === 'juror-1');
    expect(row).toMatchObject({ sealed: 1, sheets: [{ state: 'sealed', keyedBy: 'Họ tên sec-1' }] });
    expect(JSON.stringify(body)).not.toContain('11.5');
  });

  it('then judges by paper sheets, stands aside on paper, and cannot be keyed for where a tie was found', async () => {
    await paper.key('sec-1', 'entry-1', 'juror-1', read(88));
    await paper.scan('sec-1', 'entry-1', 'juror-1');
    expect((await paper.confirm('sec-2', 'entry-1', 'juror-1', read(88))).body.state).toBe('sealed');
    expect(errorCode(await paper.key('sec-1', 'entry-2', 'juror-1', read(88)))).toBe('juror-stood-aside');
    for (const _again of [1, 2]) expect((await desk.recuse('sec-1', 'entry-3', 'juror-1')).status).toBe(200);
    expect(await paper.desk('juror-1', 'entry-3')).toMatchObject({
      state: 'recused',
      recusedReason: 'người thân cùng nhóm',
    });
    const listed = async () => (await award.call({ path: `${CONTEST}/keyed-sheets`, as: ['sec-1', 'secretary'] })).body;
    expect((await listed()).recused).toMatchObject([
      { code: 'SL-003', jurorId: 'juror-1', reason: 'người thân cùng nhóm', byName: 'Họ tên sec-1' },
    ]);
    // Written down for the wrong film, it is taken back; what the register found is not.
    expect(errorCode(await desk.unrecuse('sec-2', 'entry-2', 'juror-1'))).toBe('not-found');
    expect((await desk.unrecuse('sec-2', 'entry-3', 'juror-1')).status).toBe(200);
    const given = await paper.desk('juror-1', 'entry-3');
    expect([given.state, given.recusedReason]).toEqual([expect.not.stringMatching('recused'), null]);
    expect(await listed()).toMatchObject({
      recused: [],
      withdrawn: [expect.objectContaining({ code: 'SL-003', reason: 'ghi nhầm tác phẩm', byName: 'Họ tên sec-2' })],
    });
    expect((await desk.recuse('sec-1', 'entry-3', 'juror-1')).status).toBe(200);
    expect(errorCode(await desk.recuse('sec-1', 'entry-1', 'juror-1'))).toBe('sheet-sealed');
    const chase = (await award.call({ path: `${CONTEST}/chase`, as: ['sec-1', 'secretary'] })).body;
    expect(chase.rows.map(({ jurorId }: { jurorId: string }) => jurorId)).not.toContain('juror-1');
    expect(await broken()).toEqual([]);
  });
});

describe('a declaration on paper', () => {
  const none: readonly object[] = [];

  it('takes two persons, neither a juror of the contest, and one of the jury whose it is', async () => {
    await desk.key('sec-1', 'juror-2', none);
    await desk.scan('sec-1', 'juror-2');
    expect(errorCode(await desk.confirm('sec-1', 'juror-2', none))).toBe('same-keyer');
    expect(errorCode(await desk.key('sec-2', 'juror-2', none))).toBe('keyed-changed');
    expect(errorCode(await desk.key('juror-3', 'juror-2', none))).toBe('keyer-is-juror');
    expect(errorCode(await desk.recuse('juror-3', 'entry-1', 'juror-2'))).toBe('keyer-is-juror');
    expect(errorCode(await desk.key('sec-1', 'stranger', none))).toBe('not-found');
    expect(errorCode(await desk.key('sec-1', 'juror-2', [tie('Sở', 'no-such-reason')]))).toBe('bad-request');
  });

  it('shows both where they read differently, and holds once whoever was wrong has corrected the own part', async () => {
    const relations = [tie('Sở Y tế', await reasonId())];
    expect((await desk.confirm('sec-2', 'juror-2', relations)).body).toMatchObject({ state: 'differs', other: [] });
    expect(await declared('juror-2')).toBeNull();
    expect((await desk.see('sec-1', 'juror-2')).body).toMatchObject({ state: 'differs', other: relations });
    expect((await desk.see('sec-3', 'juror-2')).body).toMatchObject({ own: null, other: null });
    const spaced = [tie('  Sở  Y tế ', await reasonId())];
    expect((await desk.key('sec-1', 'juror-2', spaced)).body.state).toBe('declared');
    expect((await declared('juror-2')).relations).toMatchObject([{ kind: 'unit' }]);
  });

  it('has one winner of ten confirmations at once, and the same again is answered', async () => {
    await desk.key('sec-1', 'juror-3', none);
    await desk.scan('sec-1', 'juror-3');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => desk.confirm(`sec-${at + 2}`, 'juror-3', none)),
    );
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await desk.confirm(`sec-${winner + 2}`, 'juror-3', none)).status).toBe(200);
    expect(await broken()).toEqual([]);
  });

  it('is withdrawn with a reason before it holds; what was declared stays, and a later paper keeps the one before', async () => {
    const before = await declared('juror-3');
    const more = [tie('Báo Sơn La', await reasonId())];
    expect((await desk.key('sec-1', 'juror-3', more)).body.state).toBe('needs-scan');
    expect((await desk.withdraw('sec-2', 'juror-3')).status).toBe(200);
    expect(errorCode(await desk.withdraw('sec-2', 'juror-3'))).toBe('keyed-changed');
    expect(await declared('juror-3')).toEqual(before);
    const row = (await desk.list()).rows.find((one: { jurorId: string }) => one.jurorId === 'juror-3');
    expect(row.withdrawn).toMatchObject([{ reason: 'nhập nhầm bản kê khai', byName: 'Họ tên sec-2' }]);
    await desk.key('sec-2', 'juror-3', more);
    await desk.scan('sec-2', 'juror-3', Buffer.from('%PDF-1.7 bản kê khai thứ hai'));
    expect((await desk.confirm('sec-1', 'juror-3', more)).body.state).toBe('declared');
    expect((await declared('juror-3')).relations).toEqual(more);
    expect(await broken()).toEqual([]);
  });

  it('gives way to what its juror declares on a device afterwards, and does not come back', async () => {
    const body = { relations: none, undertakes: true };
    await award.call({ method: 'POST', path: `${CONTEST}/declaration`, as: ['juror-2', 'juror'], body });
    expect(await declared('juror-2')).toMatchObject({ relations: [], paper: null });
    const again = [tie('Sở Y tế', await reasonId())];
    expect((await desk.confirm('sec-2', 'juror-2', again)).status).toBe(200);
    expect(await declared('juror-2')).toMatchObject({ relations: [], paper: null });
    expect(await broken()).toEqual([]);
  });

  it('is printed blank for one juror or the whole jury', async () => {
    const print = (more = '') =>
      award.call({ path: `${CONTEST}/blank-declarations/ban-ke-khai-trang.pdf${more}`, as: ['sec-1', 'secretary'] });
    const [all, one] = [await print(), await print('?jurorId=juror-5')];
    expect([all.status, all.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(one.bytes.length).toBeLessThan(all.bytes.length);
    expect((await print('?jurorId=stranger')).status).toBe(404);
    const anchors = await award.call({
      path: `${CONTEST}/blank-sheets/phieu-cham-trang.pdf?of=anchors`,
      as: ['sec-1', 'secretary'],
    });
    expect([anchors.status, anchors.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });
});

it('marks of an anchor film on a device are not overwritten by a paper', async () => {
  const body = { relations: [], undertakes: true };
  await award.call({ method: 'POST', path: `${CONTEST}/declaration`, as: ['juror-4', 'juror'], body });
  const path = `${CONTEST}/calibration/${ANCHOR}`;
  await award.call({ method: 'PUT', path, as: ['juror-4', 'juror'], body: { marks: { theme: 9 } } });
  expect(errorCode(await desk.keyAnchor('sec-1', ANCHOR, 'juror-4', marksOf(80)))).toBe('sheet-on-device');
  expect(JURORS).toContain('juror-4');
});

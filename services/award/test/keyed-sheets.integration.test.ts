import { callRpc } from '@hoithi/bus';
import { auditAward } from '@hoithi/contracts';
import { checkReceipt } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import { changesOf } from './changes-for-tests';
import { marksOf, startAward, type AwardUnderTest } from './award-for-tests';
import { errorCode, keyer, playStore, read, SCAN } from './keyed-for-tests';

jest.setTimeout(60_000);

const CONTEST = 't-keyed';
let award: AwardUnderTest;
let store: Awaited<ReturnType<typeof playStore>>;
let paper: ReturnType<typeof keyer>;
beforeAll(async () => {
  award = await startAward([CONTEST, 't-keyed-watch', 't-keyed-lock']);
  store = await playStore(award.bus);
  paper = keyer(award, CONTEST);
  await award.open(CONTEST, ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5', 'entry-6']);
  await award.open('t-keyed-watch', ['entry-1']);
  await award.open('t-keyed-lock', ['entry-1', 'entry-2']);
}, 180_000);
afterAll(async () => {
  await store.stop();
  await award.stop();
}, 60_000);

describe('a sheet filled in on paper', () => {
  it('is sealed once two persons have keyed the same from its scan, with hash, log and receipt as any other', async () => {
    expect((await paper.key('sec-1', 'entry-1', 'juror-1', read(88.25))).body.state).toBe('needs-scan');
    expect(errorCode(await paper.confirm('sec-2', 'entry-1', 'juror-1', read(88.25)))).toBe('scan-missing');
    const scanned = await paper.scan('sec-1', 'entry-1', 'juror-1');
    expect(scanned.body).toMatchObject({ state: 'needs-second', scan: { byName: 'Họ tên sec-1' } });
    expect(scanned.body.scan.sha256).toBe(createHash('sha256').update(SCAN).digest('hex'));
    expect([...store.kept.values()]).toContainEqual(SCAN);
    expect((await paper.confirm('sec-2', 'entry-1', 'juror-1', read(88.25))).body.state).toBe('sealed');
    const sheet = await paper.desk('juror-1', 'entry-1');
    expect(sheet).toMatchObject({
      state: 'sealed',
      marks: marksOf(88.25),
      total: '88.25',
      keyed: { state: 'sealed', firstName: 'Họ tên sec-1', secondName: 'Họ tên sec-2', watchedPercent: 100 },
    });
    const proof = await award.call({ path: `${CONTEST}/ballots/entry-1/proof`, as: ['juror-1', 'juror'] });
    expect([proof.body.sheetHash, checkReceipt(proof.body)]).toEqual([sheet.sheetHash, []]);
  });

  it('answers the same confirmation again, and refuses any other', async () => {
    const row = (await paper.list()).rows.find((one: { code: string }) => one.code === 'SL-001');
    expect(row).toMatchObject({ state: 'sealed', first: { name: 'Họ tên sec-1' }, second: { name: 'Họ tên sec-2' } });
    expect(errorCode(await paper.key('sec-1', 'entry-1', 'juror-1', read(90)))).toBe('sheet-sealed');
    expect(errorCode(await paper.withdraw('sec-1', 'entry-1', 'juror-1'))).toBe('sheet-sealed');
  });

  it('shows the second person nothing of the first keying, and both of them where they differ', async () => {
    await paper.key('sec-1', 'entry-2', 'juror-1', read(80));
    await paper.scan('sec-1', 'entry-2', 'juror-1');
    expect((await paper.see('sec-2', 'entry-2', 'juror-1')).body).toMatchObject({
      task: 'second',
      own: null,
      other: null,
    });
    const other = { ...read(80), marks: { ...marksOf(80), script: 14.5 }, watchedPercent: 90 };
    const differs = (await paper.confirm('sec-2', 'entry-2', 'juror-1', other)).body;
    expect(differs).toMatchObject({
      state: 'differs',
      differing: ['script', 'watchedPercent'],
      other: { watchedPercent: 100 },
    });
    expect((await paper.see('sec-1', 'entry-2', 'juror-1')).body.differing).toEqual(['script', 'watchedPercent']);
    expect((await paper.see('sec-3', 'entry-2', 'juror-1')).body).toMatchObject({
      own: null,
      other: null,
      differing: [],
    });
    expect((await paper.desk('juror-1', 'entry-2')).state).toBe('draft');
  });

  it('is sealed when whoever was wrong corrects the own keying', async () => {
    const other = { ...read(80), marks: { ...marksOf(80), script: 14.5 } };
    expect((await paper.confirm('sec-2', 'entry-2', 'juror-1', other)).body.differing).toEqual(['script']);
    expect((await paper.key('sec-1', 'entry-2', 'juror-1', other)).body.state).toBe('sealed');
    expect((await paper.desk('juror-1', 'entry-2')).total).toBe('79.50');
  });

  it('takes two different persons, neither a juror of the contest', async () => {
    await paper.key('sec-1', 'entry-3', 'juror-1', read(75));
    await paper.scan('sec-1', 'entry-3', 'juror-1');
    expect(errorCode(await paper.confirm('sec-1', 'entry-3', 'juror-1', read(75)))).toBe('same-keyer');
    expect(errorCode(await paper.key('sec-2', 'entry-3', 'juror-1', read(75)))).toBe('keyed-changed');
    expect(errorCode(await paper.key('juror-2', 'entry-3', 'juror-1', read(75)))).toBe('keyer-is-juror');
    expect(errorCode(await paper.see('juror-2', 'entry-3', 'juror-1'))).toBe('keyer-is-juror');
  });

  it('has one winner of ten confirmations at once, and one line in the log', async () => {
    const before = (await award.call({ path: `${CONTEST}/ledger` })).body;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => paper.confirm(`sec-${at + 2}`, 'entry-3', 'juror-1', read(75))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(before).toBeDefined();
    expect((await callRpc(award.bus, auditAward, { contestId: CONTEST } as never)).broken).toEqual([]);
  });
});

describe('a paper sheet and the device', () => {
  const save = (jurorId: string, entryId: string, marks: Record<string, number>) =>
    award.call({
      method: 'PUT',
      path: `${CONTEST}/ballots/${entryId}/sheet`,
      as: [jurorId, 'juror'],
      body: changesOf({ marks }),
    });

  it('conflict clearly: marks on a device stop the keying until they are knowingly put aside', async () => {
    await save('juror-2', 'entry-1', { theme: 12 });
    expect(errorCode(await paper.key('sec-1', 'entry-1', 'juror-2', read(80)))).toBe('sheet-on-device');
    const aside = await paper.key('sec-1', 'entry-1', 'juror-2', { ...read(80), setsDraftAside: true });
    expect(aside.status).toBe(200);
    expect(errorCode(await save('juror-2', 'entry-1', { theme: 13 }))).toBe('sheet-on-paper');
    const seal = { marks: marksOf(90), note: '' };
    const path = `${CONTEST}/ballots/entry-1/seal`;
    const sealed = await award.call({ method: 'POST', path, as: ['juror-2', 'juror'], body: seal });
    expect(errorCode(sealed)).toBe('sheet-on-paper');
  });

  it('gives the marks of the device back when it is withdrawn, and keeps who did it and why', async () => {
    expect((await paper.withdraw('sec-2', 'entry-1', 'juror-2')).status).toBe(200);
    expect(await paper.desk('juror-2', 'entry-1')).toMatchObject({ state: 'draft', marks: { theme: 12 }, keyed: null });
    expect((await paper.list()).withdrawn).toMatchObject([
      { code: 'SL-001', reason: 'nhập nhầm phiếu', byName: 'Họ tên sec-2' },
    ]);
    expect((await save('juror-2', 'entry-1', { theme: 13 })).status).toBe(200);
  });

  it('is refused where the juror has sealed on a device, or stands aside', async () => {
    const body = { marks: marksOf(90), note: '' };
    await award.call({ method: 'POST', path: `${CONTEST}/ballots/entry-2/seal`, as: ['juror-2', 'juror'], body });
    expect(errorCode(await paper.key('sec-1', 'entry-2', 'juror-2', read(80)))).toBe('sheet-sealed');
    const reason = { reason: 'cùng đơn vị' };
    await paper.key('sec-1', 'entry-3', 'juror-2', read(80));
    const path = `${CONTEST}/ballots/entry-3/recuse`;
    const recused = await award.call({ method: 'POST', path, as: ['juror-2', 'juror'], body: reason });
    expect(recused.body).toMatchObject({ state: 'recused', marks: {}, keyed: null });
    expect(errorCode(await paper.key('sec-1', 'entry-3', 'juror-2', read(80)))).toBe('juror-stood-aside');
  });

  it('cannot be handed to a substitute before it is withdrawn', async () => {
    await paper.key('sec-1', 'entry-4', 'juror-2', read(80));
    const body = { toJurorId: 'juror-3', entryIds: ['entry-4'], reason: 'ốm nặng' };
    const path = `${CONTEST}/panels/juror-2/substitute`;
    const answer = await award.call({ method: 'POST', path, as: ['sec-1', 'secretary'], body });
    expect(answer.body).toEqual({ moved: [], kept: ['entry-4'] });
  });
});

describe('the juror of a paper sheet', () => {
  it('objects before the seal, which then waits for an answer', async () => {
    await paper.key('sec-1', 'entry-1', 'juror-3', read(80));
    await paper.scan('sec-1', 'entry-1', 'juror-3');
    expect((await paper.object('juror-3', 'entry-1')).body.objection.text).toBe('Điểm kịch bản bị nhập sai.');
    expect(errorCode(await paper.confirm('sec-2', 'entry-1', 'juror-3', read(80)))).toBe('keyed-objected');
    expect((await paper.answer('sec-1', 'entry-1', 'juror-3')).status).toBe(200);
    expect((await paper.confirm('sec-2', 'entry-1', 'juror-3', read(80))).body.state).toBe('sealed');
  });

  it('objects after the seal, and gets the sheet back when the secretary reopens it; the sealed one is kept', async () => {
    expect((await paper.object('juror-3', 'entry-1')).status).toBe(200);
    const path = `${CONTEST}/sheets/entry-1/juror-3/reopen`;
    const body = { reason: 'nhập sai điểm kịch bản', timesReopened: 0 };
    expect((await award.call({ method: 'POST', path, as: ['sec-1', 'secretary'], body })).status).toBe(200);
    expect(await paper.desk('juror-3', 'entry-1')).toMatchObject({
      state: 'draft',
      keyed: null,
      reopened: { reason: 'nhập sai điểm kịch bản' },
    });
    expect((await callRpc(award.bus, auditAward, { contestId: CONTEST } as never)).broken).toEqual([]);
  });

  it('has nothing to object to without a paper sheet', async () => {
    expect((await paper.object('juror-4', 'entry-1')).status).toBe(404);
  });
});

it('takes the rubric and the watched share as on a device', async () => {
  const watched = keyer(award, 't-keyed-watch');
  expect(errorCode(await watched.key('sec-1', 'entry-1', 'juror-1', read(80, { watchedPercent: 59 })))).toBe(
    'film-not-watched',
  );
  expect(errorCode(await watched.key('sec-1', 'entry-1', 'juror-1', { ...read(80), marks: { theme: 3 } }))).toBe(
    'sheet-incomplete',
  );
  expect(
    errorCode(await watched.key('sec-1', 'entry-1', 'juror-1', { ...read(80), marks: { ...marksOf(80), theme: 3.1 } })),
  ).toBe('mark-invalid');
});

it('tells nobody but the juror a mark of a sealed paper sheet, nor where its scan lies', async () => {
  await paper.key('sec-1', 'entry-5', 'juror-4', read(83.75));
  await paper.scan('sec-1', 'entry-5', 'juror-4');
  await paper.confirm('sec-2', 'entry-5', 'juror-4', read(83.75));
  for (const by of ['sec-1', 'sec-2', 'sec-3']) {
    const { bytes } = await paper.see(by, 'entry-5', 'juror-4');
    expect(bytes.toString()).not.toMatch(/13\.75|83\.75|\/media\//);
  }
  const listed = await award.call({ path: `${CONTEST}/keyed-sheets`, as: ['aud', 'auditor'] });
  expect(listed.bytes.toString()).not.toMatch(/13\.75|83\.75|\/media\//);
});

it('is not sealed any more once judging is locked', async () => {
  const late = keyer(award, 't-keyed-lock');
  await late.key('sec-1', 'entry-1', 'juror-1', read(80));
  await late.scan('sec-1', 'entry-1', 'juror-1');
  expect(await award.lock('t-keyed-lock')).toMatchObject({ sealedSheets: 0 });
  expect(errorCode(await late.confirm('sec-2', 'entry-1', 'juror-1', read(80)))).toBe('judging-locked');
  expect(await late.list()).toMatchObject({ mayKey: false, locked: true, rows: [{ state: 'needs-second' }] });
});

it('is printed blank for one juror or for all, with code and title and never an author', async () => {
  const print = (more = '') =>
    award.call({ path: `${CONTEST}/blank-sheets/phieu-cham-trang.pdf${more}`, as: ['sec-1', 'secretary'] });
  const [all, one] = [await print(), await print('?jurorId=juror-5')];
  expect([all.status, all.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect(one.bytes.length).toBeLessThan(all.bytes.length);
});

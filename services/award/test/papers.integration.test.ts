import { callRpc } from '@hoithi/bus';
import { paperData } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { startAward, type AwardUnderTest } from './award-for-tests';
import { describeSnapshots } from './describe-snapshots';
import { playStore } from './keyed-for-tests';

const CONTEST = 't-papers';
const SNAPSHOTS = 't-snapshots';
const secretary = ['sec', 'secretary'] as const;
const auditor = ['aud', 'auditor'] as const;
const RULES = 'rules';
const DATE = { year: 2024, month: 6, day: 1 };
const scan = Buffer.from('%PDF-1.7 the signed rules');

jest.setTimeout(30_000);

let award: AwardUnderTest;
let store: Awaited<ReturnType<typeof playStore>>;

beforeAll(async () => {
  award = await startAward([CONTEST, SNAPSHOTS]);
  store = await playStore(award.bus);
}, 180_000);
afterAll(async () => {
  await store.stop();
  await award.stop();
}, 60_000);

const list = async () =>
  (await award.call({ path: `${CONTEST}/papers`, as: [...auditor] })).body as {
    readonly papers: readonly { readonly parts: readonly { readonly key: string; readonly contentHash: string }[] }[];
    readonly waiting: readonly unknown[];
  };
const partOf = async (key: string) =>
  (await list()).papers.flatMap(({ parts }) => parts).find((part) => part.key === key) as never as {
    readonly contentHash: string;
    readonly fullNumber: string;
    readonly issue: unknown;
    readonly scans: readonly { readonly sha256: string; readonly isCurrent: boolean }[];
  };
const issue = (body: object) =>
  award.call({
    method: 'PUT',
    path: `${CONTEST}/paper-issues`,
    as: [...secretary],
    body: { key: RULES, date: DATE, reason: null, ...body },
  });
const send = async (of: { readonly contentHash: string; readonly bytes: Buffer; readonly key?: string }) => {
  const query = new URLSearchParams({
    key: of.key ?? RULES,
    contentHash: of.contentHash,
    fileName: 'the-le-da-ky.pdf',
  });
  const response = await fetch(`${award.stack.urls.award}/api/award/${CONTEST}/paper-scans?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', authorization: `Bearer ${award.people.token(...secretary)}` },
    body: of.bytes,
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
};

it('lists what can be made now and what still waits for its part of the contest', async () => {
  const { papers, waiting } = await list();
  expect(papers.flatMap(({ parts }) => parts).map(({ key }) => key)).toContain(RULES);
  expect(waiting).toContainEqual({ vi: 'Bảng tổng hợp điểm', en: expect.any(String) });
});

describe('number and date', () => {
  it('end the draft, and every file carries them', async () => {
    expect(await partOf(RULES)).toMatchObject({ issue: null, fullNumber: expect.stringContaining('……') });
    expect(await issue({ number: '12' })).toMatchObject({ status: 200, body: { number: '12', date: DATE } });
    expect(await partOf(RULES)).toMatchObject({ issue: { number: '12', date: DATE } });
    expect((await partOf(RULES)).fullNumber).toMatch(/^12[/-]/);
  });

  it('may be sent twice, and are changed only with a reason', async () => {
    expect((await issue({ number: '12' })).status).toBe(200);
    expect(await issue({ number: '13' })).toMatchObject({ status: 422, body: { error: { code: 'reason-required' } } });
    expect((await issue({ number: '13', reason: 'Văn thư cấp lại số' })).status).toBe(200);
    expect((await partOf(RULES)).issue).toEqual({ number: '13', date: DATE });
  });

  it('refuses a number that another paper of the kind and body bears, and frees one no longer borne', async () => {
    const { papers } = await list();
    const decisions = papers
      .flatMap(({ parts }) => parts)
      .filter(({ key }) => key.startsWith('establishment-decision/'));
    const [first = '', second = ''] = decisions.map(({ key }) => key);
    expect(await issue({ key: first, number: '5' })).toMatchObject({ status: 200, body: { number: '05' } });
    expect(await issue({ key: second, number: '5' })).toMatchObject({
      status: 409,
      body: { error: { code: 'paper-number-taken' } },
    });
    await issue({ key: first, number: '6', reason: 'nhầm số' });
    expect((await issue({ key: second, number: '5' })).status).toBe(200);
  });

  it('keeps no number for a paper that was refused it', async () => {
    const { papers } = await list();
    const decisions = papers
      .flatMap(({ parts }) => parts)
      .filter(({ key }) => key.startsWith('establishment-decision/'));
    const [first = '', second = ''] = decisions.map(({ key }) => key);
    const refusal = await issue({ key: first, number: '77' });
    expect(refusal).toMatchObject({ status: 422, body: { error: { code: 'reason-required' } } });
    expect((await issue({ key: second, number: '77', reason: 'Văn thư cấp lại số' })).status).toBe(200);
  });

  it.each([
    ['a day that no month has', { number: '1', date: { year: 2024, month: 2, day: 30 } }, 400],
    ['a paper that does not exist yet', { key: 'award-decision', number: '1' }, 404],
    ['a form without a number', { key: 'registration', number: '1' }, 400],
  ])('are refused for %s', async (_case, body, status) => {
    expect((await issue(body)).status).toBe(status);
  });
});

describe('a signed copy', () => {
  it('is kept under its hash and bound to the words that were signed', async () => {
    const { contentHash } = await partOf(RULES);
    const sha256 = createHash('sha256').update(scan).digest('hex');
    expect(await send({ contentHash, bytes: scan })).toMatchObject({ status: 200, body: { sha256, isCurrent: true } });
    expect(store.kept.get(`papers/${CONTEST}/rules/${sha256}.pdf`)).toEqual(scan);
    expect((await send({ contentHash, bytes: scan })).status).toBe(200);
    expect((await partOf(RULES)).scans).toMatchObject([{ sha256, isCurrent: true }]);
  });

  it('is no longer current when the words have changed since', async () => {
    await issue({ number: '14', reason: 'Đổi số sau khi ký' });
    expect((await partOf(RULES)).scans).toMatchObject([{ isCurrent: false }]);
  });

  it('is refused for words that are not those of the records', async () => {
    const refused = await send({ contentHash: 'a'.repeat(64), bytes: scan });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'paper-changed' } } });
  });

  it('is refused when it is no scan, whatever its name says', async () => {
    const { contentHash } = await partOf(RULES);
    const refused = await send({ contentHash, bytes: Buffer.from('<html>') });
    expect(refused).toMatchObject({ status: 422, body: { error: { code: 'scan-unusable' } } });
  });
});

it('keeps what the final report says beyond its numbers', async () => {
  const words = {
    publicity: ['Đã phát 12 tin, bài'],
    lessons: [],
    proposals: ['Tổ chức hằng năm'],
    costs: [{ name: 'Thù lao Ban Giám khảo', valueDong: 5_000_000 }],
  };
  const path = `${CONTEST}/report-words`;
  expect((await award.call({ method: 'PUT', path, as: [...secretary], body: words })).status).toBe(200);
  expect((await award.call({ path, as: [...auditor] })).body).toMatchObject(words);
  // A part that another clerk writes undoes none of the others.
  const lessons = ['Mở cổng nộp bài sớm hơn'];
  expect((await award.call({ method: 'PUT', path, as: [...secretary], body: { lessons } })).status).toBe(200);
  expect((await award.call({ path, as: [...auditor] })).body).toMatchObject({ ...words, lessons });
});

it('hands all data out in slices of one reading', async () => {
  const { ticket, slices, gzip } = await callRpc(award.bus, paperData, {
    contestId: CONTEST as never,
    ticket: null,
    slice: 0,
  });
  expect(slices).toBe(1);
  const file = Buffer.from(gzip, 'base64');
  expect(createHash('sha256').update(file).digest('hex')).toBe(ticket);
  expect(JSON.parse(gunzipSync(file).toString())).toMatchObject({ contest: { id: CONTEST }, issues: { rules: {} } });
  const behind = callRpc(award.bus, paperData, { contestId: CONTEST as never, ticket, slice: 1 });
  await expect(behind).rejects.toMatchObject({ code: 'not-found' });
});

describeSnapshots({ contest: SNAPSHOTS, award: () => award });

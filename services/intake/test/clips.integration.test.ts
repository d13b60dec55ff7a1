import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { callRpc } from '@hoithi/bus';
import { auditIntake, objectUrls } from '@hoithi/contracts';
import { connectMongo } from '@hoithi/mongo-kit';
import { makeFilm } from '@hoithi/testkit/films';
import { aForm } from './entry-builder';
import { IntakeUnderTest, type Answer, type Person } from './intake-for-tests';

jest.setTimeout(300_000);

const CLIPS = '/api/intake/desk/clips';
const SLOW_MS = 200_000;
const run = promisify(execFile);

let intake: IntakeUnderTest;
let folder: string;
let secretary: Person;
let screener: Person;
const films = new Map<string, Buffer>();
const film = (name: string): Buffer => films.get(name) ?? Buffer.alloc(0);
const at = (name: string): string => join(folder, `${name}.mp4`);

const make = (name: string, seconds: number, seed: number): Promise<void> =>
  makeFilm({ path: at(name), seconds, width: 1280, height: 720, title: name, withAudio: true, fps: 10, seed });

/** An entry of four minutes in which twenty seconds of the broadcast are used, between scenes of its own. */
async function makeFilms(): Promise<void> {
  await make('broadcast', 24, 3);
  await make('scenery', 24, 31);
  await make('other', 24, 77);
  await run('ffmpeg', ['-v', 'error', '-y', '-i', at('broadcast'), '-t', '20', '-c', 'copy', at('part')]);
  const order = [...Array(5).fill('scenery'), 'part', ...Array(5).fill('other')] as readonly string[];
  await writeFile(join(folder, 'list.txt'), order.map((name) => `file '${at(name)}'\n`).join(''));
  const joined = ['-f', 'concat', '-safe', '0', '-i', join(folder, 'list.txt')];
  await run('ffmpeg', ['-v', 'error', '-y', ...joined, '-c', 'copy', at('entry')]);
  for (const name of ['broadcast', 'scenery', 'entry']) films.set(name, await readFile(at(name)));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoithi-clips-'));
  [intake] = await Promise.all([IntakeUnderTest.start({ whole: true }), makeFilms()]);
  [secretary, screener] = await Promise.all([intake.staff('secretary'), intake.staff('screener')]);
  await intake.post('/api/intake/desk/demo/start', secretary);
}, 300_000);
afterAll(async () => {
  await intake?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const fileOf = (bytes: Buffer) => ({
  fileName: 'phim.mp4',
  bytes: bytes.length,
  fingerprint: createHash('sha256').update(bytes).digest('hex'),
});

const add = (title: string, bytes: Buffer, as = screener): Promise<Answer> =>
  intake.post(CLIPS, as, { title, source: 'VTV1, 19 giờ', publishedOn: '2024-01-31', note: '', file: fileOf(bytes) });

/** Sends a whole film to an open session, as a browser does. */
async function send({ path, token, receivedBytes }: Answer['body'], bytes: Buffer): Promise<void> {
  const answer = await fetch(intake.stack.urls.storage + path, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(receivedBytes),
      'upload-token': token,
    },
    body: new Uint8Array(bytes.subarray(receivedBytes)),
  });
  expect(answer.status).toBe(204);
}

async function addAndSend(title: string, bytes: Buffer): Promise<string> {
  const { clipId } = (await add(title, bytes)).body;
  await send((await intake.post(`${CLIPS}/${clipId}/uploads`, screener, fileOf(bytes))).body, bytes);
  return `${CLIPS}/${clipId}`;
}

const reaches = (path: string, state: string): Promise<Answer['body']> =>
  intake.until(path, screener, (clip) => clip.state === state, SLOW_MS);

async function submitEntry(): Promise<string> {
  const owner = await intake.person('tacgia@hoithi.test');
  const draft = await intake.post('/api/intake/contests/demo/entries', owner, { form: aForm() });
  const path = `/api/intake/entries/${draft.body.entryId}`;
  const session = await intake.post(`${path}/uploads`, owner, fileOf(film('entry')));
  await send(session.body, film('entry'));
  await intake.post(`${path}/submit`, owner, { uploadId: session.body.uploadId, sha256: null });
  await intake.until(path, owner, (entry) => entry.phase === 'accepted', SLOW_MS);
  return draft.body.entryId;
}

let broadcast: string;
let entryId: string;
const radar = async (): Promise<Answer['body']> =>
  (await intake.call(`/api/intake/desk/entries/${entryId}/radar`, { as: screener })).body;
const clipsOf = (body: Answer['body']): Answer['body'][] =>
  body.matches.filter((match: Answer['body']) => match.other.kind === 'clip');

it('is added once, sent in two parts by two people, and fingerprinted by itself', async () => {
  const whole = film('broadcast');
  const [one, two] = await Promise.all([add('Phóng sự chợ phiên', whole), add('Tên khác', whole, secretary)]);
  expect(one.body.clipId).toBe(two.body.clipId);
  broadcast = `${CLIPS}/${one.body.clipId}`;
  const { title } = (await intake.call(broadcast, { as: secretary })).body;
  const half = Math.floor(whole.length / 2);
  const first = await intake.post(`${broadcast}/uploads`, screener, fileOf(whole));
  await send(first.body, whole.subarray(0, half));
  expect(await reaches(broadcast, 'uploading')).toMatchObject({ title, receivedBytes: half, durationMs: null });
  const second = await intake.post(`${broadcast}/uploads`, secretary, fileOf(whole));
  expect(second.body.receivedBytes).toBe(half);
  await send(second.body, whole);
  const clip = await reaches(broadcast, 'ready');
  expect(clip).toMatchObject({ durationMs: expect.closeTo(24_000, -3), failure: null, untilMs: null, entries: [] });
  expect((await fetch(intake.stack.urls.storage + clip.play, { method: 'HEAD' })).status).toBe(200);
  expect((await add('Lần nữa', whole)).body).toEqual({ clipId: one.body.clipId, known: true });
  const acts = clip.acts.map((act: Answer['body']) => act.action);
  expect(acts).toEqual(['clip-add']);
});

it('takes no other file than the one it was added for', async () => {
  const refused = await intake.post(`${broadcast}/uploads`, screener, fileOf(film('scenery')));
  expect(refused.body.error.code).toBe('already-done');
  const { clipId } = (await add('Chưa gửi', Buffer.from('một tệp khác'))).body;
  const other = await intake.post(`${CLIPS}/${clipId}/uploads`, screener, fileOf(film('scenery')));
  expect(other.body.error.code).toBe('upload-mismatch');
  expect((await intake.call(`${CLIPS}/${clipId}`, { method: 'DELETE', as: screener })).status).toBe(204);
});

it('is found in an entry that uses twenty seconds of it, with pictures of both at the same moments', async () => {
  entryId = await submitEntry();
  await intake.until(
    `/api/intake/desk/entries/${entryId}/radar`,
    screener,
    (view) => clipsOf(view).length > 0,
    SLOW_MS,
  );
  const [match] = clipsOf(await radar());
  expect(match.other).toMatchObject({ source: 'VTV1, 19 giờ', publishedOn: '2024-01-31' });
  expect(match.sharedMs).toBeGreaterThan(12_000);
  const { body } = await intake.call(`/api/intake/desk/entries/${entryId}/radar/${match.matchId}`, { as: screener });
  const [passage] = body.passages;
  expect(Math.abs(passage.fromMs - 120_000)).toBeLessThan(6_000);
  expect(passage.otherFromMs).toBeLessThan(6_000);
  expect(passage.moments.length).toBeGreaterThanOrEqual(2);
  for (const { atMs, otherAtMs, mine, theirs } of passage.moments) {
    expect(Math.abs(atMs - 120_000 - otherAtMs)).toBeLessThan(4_500);
    for (const [side, index] of [
      [body.mine, mine],
      [body.theirs, theirs],
    ]) {
      const { columns, rows, sheets } = side.stills;
      const sheet = await fetch(intake.stack.urls.storage + sheets[Math.floor(index / (columns * rows))]);
      expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    }
  }
  const clip = (await intake.call(broadcast, { as: screener })).body;
  expect(clip.entries).toMatchObject([{ entryId, contestId: 'demo', matchId: match.matchId }]);
});

it('that is added after the entry is held against the entries that are there', async () => {
  const clip = await reaches(await addAndSend('Cảnh bản', film('scenery')), 'ready');
  expect(clip.entries).toMatchObject([{ entryId }]);
  const rows = (await intake.call(CLIPS, { as: secretary })).body.clips;
  expect(rows.map((row: Answer['body']) => [row.title, row.matches])).toEqual([
    ['Cảnh bản', 1],
    [expect.any(String), 1],
  ]);
});

it('that cannot be read has failed with a sentence, stays so when tried again, and can be deleted', async () => {
  const path = await addAndSend('Không phải phim', Buffer.from('Đây không phải là phim. '.repeat(50)));
  const failed = await reaches(path, 'failed');
  expect(failed.failure).toMatchObject({ code: 'NOT_MP4', text: { vi: expect.any(String) } });
  expect(failed.untilMs).toBeGreaterThan(Date.now());
  expect((await intake.post(`${path}/retry`, screener)).status).toBe(200);
  await intake.until(path, screener, ({ state, untilMs }) => state === 'failed' && untilMs > failed.untilMs, SLOW_MS);
  expect((await intake.call(path, { method: 'DELETE', as: secretary })).status).toBe(204);
  expect((await intake.call(path, { as: secretary })).body.error.code).toBe('unknown-clip');
});

it('that is deleted is gone from the radar at once, and everywhere soon; who did it is kept', async () => {
  const { matchId } = (await intake.call(broadcast, { as: screener })).body.entries[0];
  const { matches } = await radar();
  expect((await intake.call(broadcast, { method: 'DELETE', as: screener })).status).toBe(204);
  expect((await radar()).matches).toHaveLength(matches.length - 1);
  const page = await intake.call(`/api/intake/desk/entries/${entryId}/radar/${matchId}`, { as: screener });
  expect(page.body.error.code).toBe('not-found');
  const isGone = ({ clips }: Answer['body']): boolean =>
    !clips.some((row: { clipId: string }) => broadcast.endsWith(row.clipId));
  const list = await intake.until(CLIPS, screener, isGone, SLOW_MS);
  expect(list.acts[0]).toMatchObject({ action: 'clip-delete', byName: expect.stringContaining('screener') });
  const sha256 = createHash('sha256').update(film('broadcast')).digest('hex');
  const key = `clips/${broadcast.split('/').at(-1)}/${sha256}.mp4`;
  const { get } = await callRpc(intake.bus, objectUrls, { get: [key as never], put: [] });
  expect((await fetch(get[key] ?? '')).status).toBe(404);
  const again = await intake.call(broadcast, { method: 'DELETE', as: screener });
  expect(again.body.error.code).toBe('unknown-clip');
});

it('is whole in the store, on the radar and by its workflow, and the audit tells when one of them is lost', async () => {
  const audit = () => callRpc(intake.bus, auditIntake, { contestId: 'demo' as never });
  const sound = await audit();
  expect(sound.broken).toEqual([]);
  const { clips } = (await intake.call(CLIPS, { as: secretary })).body;
  expect(sound.checked).toBe(clips.length + 1);
  const connection = await connectMongo({ url: intake.mongoUrl });
  const prints = connection.collection<{ _id: string }>('fingerprints');
  const _id = `clip/${clips[0].clipId}`;
  const lost = await prints.findOne({ _id });
  await prints.deleteOne({ _id });
  expect((await audit()).broken.map(({ subject, text }) => [subject, text])).toEqual([
    [clips[0].clipId, 'ready without a fingerprint'],
    [clips[0].clipId, 'on the radar alone'],
  ]);
  await prints.insertMany([
    { ...lost, _id },
    { ...lost, _id: 'clip/clip_gone' },
  ]);
  expect((await audit()).broken).toMatchObject([{ subject: 'clip/clip_gone', text: 'its clip is not there' }]);
  await prints.deleteOne({ _id: 'clip/clip_gone' });
  await connection.close();
});

it('may be added anew after it was deleted, and is found again', async () => {
  const clip = await reaches(await addAndSend('Phóng sự chợ phiên', film('broadcast')), 'ready');
  expect(clip.entries).toMatchObject([{ entryId }]);
});

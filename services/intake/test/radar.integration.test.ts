import { createHash } from 'node:crypto';
import { callRpc } from '@hoithi/bus';
import { recordFingerprint, ROLES, type ContestId, type EntryId } from '@hoithi/contracts';
import { encodeFingerprint, type FilmFingerprint } from '@hoithi/novelty';
import { aForm } from './entry-builder';
import { film, IntakeUnderTest, type Person } from './intake-for-tests';

let intake: IntakeUnderTest;
let secretary: Person;
let screener: Person;
let first: string;
let second: string;

beforeAll(async () => {
  intake = await IntakeUnderTest.start();
  [secretary, screener] = await Promise.all([intake.staff('secretary'), intake.staff('screener')]);
  await intake.post('/api/intake/desk/demo/start', secretary);
  first = await submitted('mot@hoithi.test', 'Phim thứ nhất');
  second = await submitted('hai@hoithi.test', 'Phim thứ hai');
}, 240_000);
afterAll(() => intake.stop(), 60_000);

async function submitted(email: string, title: string): Promise<string> {
  const owner = await intake.person(email);
  const base = aForm();
  const authors = base.authors.map((author) => ({ ...author, fullName: title, email, phone: '' }));
  const ready = await intake.readyEntry(owner, aForm({ title, authors }));
  await intake.post(`${ready.path}/submit`, owner, { uploadId: ready.uploadId, sha256: null });
  await intake.until(ready.path, owner, (entry) => entry.phase === 'accepted');
  return ready.entryId;
}

async function replaced(email: string, entryId: string): Promise<void> {
  const owner = await intake.person(email);
  const path = `/api/intake/entries/${entryId}`;
  const upload = await intake.post(`${path}/uploads`, owner, film());
  intake.storage.complete(upload.body.uploadId);
  await intake.post(`${path}/submit`, owner, { uploadId: upload.body.uploadId, sha256: null });
  await intake.until(path, owner, (entry) => entry.phase === 'accepted' && entry.versions.length === 2);
}

/** Pictures that follow from a seed, `seconds` of them. */
function pictures(seed: string, seconds: number): readonly Buffer[] {
  return Array.from({ length: seconds }, (_, second) => createHash('sha256').update(`${seed}/${second}`).digest());
}

function printOf(frames: readonly Buffer[], basis: 'key-frames' | 'seconds' = 'seconds'): FilmFingerprint {
  const half = (at: number): Uint32Array => Uint32Array.from(frames, (frame) => frame.readUInt32LE(at));
  const [upHighs, upLows] = [half(0), half(4)];
  return {
    durationMs: frames.length * 1000,
    sound: new Uint32Array(0),
    pictures: {
      basis,
      timesMs: Uint32Array.from(frames, (_, second) => second * 1000),
      upHighs,
      upLows,
      downHighs: half(8).map((bits, at) => bits & ~(upHighs[at] ?? 0)),
      downLows: half(12).map((bits, at) => bits & ~(upLows[at] ?? 0)),
    },
  };
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

type Recorded = { readonly sha256?: string; readonly version?: number; readonly videoPackets?: string };

const record = (
  entryId: string,
  seen: FilmFingerprint,
  { sha256 = sha(entryId), version = 1, videoPackets }: Recorded = {},
): Promise<{ matches: number }> =>
  callRpc(intake.bus, recordFingerprint, {
    contestId: 'demo' as ContestId,
    entryId: entryId as EntryId,
    version,
    print: {
      sha256,
      videoPackets: videoPackets ?? null,
      audioPackets: null,
      data: Buffer.from(encodeFingerprint(seen)).toString('base64'),
    },
  });

const radarOf = async (entryId: string, as = screener) =>
  (await intake.call(`/api/intake/desk/entries/${entryId}/radar`, { as })).body;

const own = pictures('first', 120);
const borrowed = [...pictures('second', 50), ...own.slice(30, 50), ...pictures('more', 50)];

it('says that nothing is known of a film that has no fingerprint', async () => {
  expect(await radarOf(first)).toMatchObject({ state: 'none', basis: null, matches: [] });
});

it('finds the borrowed twenty seconds from both sides, once, however often it is told', async () => {
  expect(await record(first, printOf(own))).toEqual({ matches: 0 });
  expect(await record(second, printOf(borrowed))).toEqual({ matches: 1 });
  expect(await record(second, printOf(borrowed))).toEqual({ matches: 1 });
  expect(await record(first, printOf(own))).toEqual({ matches: 1 });
  const [one, other] = [await radarOf(first), await radarOf(second)];
  expect(one).toMatchObject({ state: 'ready', basis: 'seconds', films: 1 });
  expect(one.matches).toHaveLength(1);
  expect(one.matches[0]).toMatchObject({ kind: 'passage', other: { kind: 'entry', entryId: second }, note: null });
  expect(other.matches[0]).toMatchObject({ other: { kind: 'entry', entryId: first } });
});

it('shows the minutes as each of the two sees them', async () => {
  const [{ matchId }] = (await radarOf(second)).matches;
  const fromSecond = await intake.call(`/api/intake/desk/entries/${second}/radar/${matchId}`, { as: screener });
  expect(fromSecond.body.passages[0]).toMatchObject({ fromMs: 50_000, otherFromMs: 30_000, score: 100 });
  expect(fromSecond.body.mine.title).toBe('Phim thứ hai');
  const fromFirst = await intake.call(`/api/intake/desk/entries/${first}/radar/${matchId}`, { as: screener });
  expect(fromFirst.body.passages[0]).toMatchObject({ fromMs: 30_000, otherFromMs: 50_000 });
});

it('does not let a quick look replace a thorough one', async () => {
  await record(second, printOf(pictures('worse', 20), 'key-frames'));
  expect(await radarOf(second)).toMatchObject({ basis: 'seconds', matches: [{ kind: 'passage' }] });
});

it('keeps what a person noted, in the audit trail and through another look', async () => {
  const [{ matchId }] = (await radarOf(first)).matches;
  const note = { word: 'concern', text: 'Hai mươi giây giống hệt nhau' };
  const noted = await intake.post(`/api/intake/desk/entries/${first}/radar/${matchId}/note`, screener, note);
  expect(noted.body.note).toMatchObject(note);
  await record(first, printOf(own));
  expect((await radarOf(second)).matches[0].note).toMatchObject(note);
  const entry = await intake.call(`/api/intake/desk/entries/${first}`, { as: secretary });
  expect(entry.body.audit).toContainEqual(expect.objectContaining({ action: 'radar-concern', reason: note.text }));
});

it('shows the same bytes as the strongest match, and drops what is gone unless a person noted it', async () => {
  const third = await submitted('ba@hoithi.test', 'Phim thứ ba');
  await record(third, printOf(own), { sha256: sha(first) });
  expect((await radarOf(first)).matches[0]).toMatchObject({ kind: 'same-file', strength: 100, note: null });
  await record(third, printOf(pictures('replaced', 60)), { sha256: sha('other') });
  expect((await radarOf(first)).matches.map((match: { kind: string }) => match.kind)).toEqual(['passage']);
});

it('knows a film put into a new container by its packets, though it shows nothing by which it could be found', async () => {
  const [fourth, fifth] = [
    await submitted('bon@hoithi.test', 'Phim thứ tư'),
    await submitted('nam@hoithi.test', 'Phim thứ năm'),
  ];
  const black = printOf(Array.from({ length: 60 }, () => Buffer.alloc(32)));
  const videoPackets = 'ab'.repeat(16);
  expect(await record(fourth, black, { videoPackets })).toEqual({ matches: 0 });
  expect(await record(fifth, black, { videoPackets })).toEqual({ matches: 1 });
  expect((await radarOf(fourth)).matches).toMatchObject([
    { kind: 'same-packets', strength: 99, other: { entryId: fifth } },
  ]);
  expect(await record(fifth, black, { sha256: sha('again'), videoPackets: 'cd'.repeat(16) })).toEqual({ matches: 0 });
});

it('counts the films that it was compared with, not the entry’s own other versions', async () => {
  const sixth = await submitted('sau@hoithi.test', 'Phim thứ sáu');
  await record(sixth, printOf(pictures('sixth', 60)));
  const [{ films }, { films: ofFirst }] = [await radarOf(sixth), await radarOf(first)];
  await replaced('sau@hoithi.test', sixth);
  await record(sixth, printOf(pictures('sixth again', 60)), { sha256: sha('sixth again'), version: 2 });
  expect(await radarOf(sixth)).toMatchObject({ films });
  expect(await radarOf(first)).toMatchObject({ films: ofFirst + 1 });
});

it('knows everything again after a restart', async () => {
  intake.stack.processes.get('intake')?.kill('SIGKILL');
  const path = `/api/intake/desk/entries/${first}/radar`;
  const patienceEndsAtMs = Date.now() + 60_000;
  let answer = await intake.call(path, { as: screener }).catch(() => null);
  while (answer?.status !== 200 && Date.now() < patienceEndsAtMs) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    answer = await intake.call(path, { as: screener }).catch(() => null);
  }
  expect(answer?.body).toMatchObject({ state: 'ready', films: 6, matches: [{ kind: 'passage' }] });
}, 90_000);

it.each(['entrant', ...ROLES.filter((role) => role !== 'entrant')] as const)(
  'is for %s as the matrix says',
  async (role) => {
    const [{ matchId }] = (await radarOf(first)).matches;
    const who = role === 'entrant' ? await intake.person('mot@hoithi.test') : await intake.staff(role);
    const sees = ['screener', 'secretary', 'auditor'].includes(role) ? 200 : 403;
    const paths = [`/api/intake/desk/entries/${first}/radar`, `/api/intake/desk/entries/${first}/radar/${matchId}`];
    for (const path of paths) expect((await intake.call(path, { as: who })).status).toBe(sees);
  },
);

import { callRpc } from '@hoithi/bus';
import { mediaRuns, recordPreview, remakePreview, type ContestId, type EntryId } from '@hoithi/contracts';
import type { z } from 'zod';
import { aForm } from './entry-builder';
import { IntakeUnderTest, UNREADABLE_BYTES, film, type Person } from './intake-for-tests';

jest.setTimeout(90_000);

let intake: IntakeUnderTest;
let secretary: Person;
let operator: Person;
beforeAll(async () => {
  intake = await IntakeUnderTest.start();
  [secretary, operator] = await Promise.all([intake.staff('secretary'), intake.staff('operator')]);
  await intake.post('/api/intake/desk/demo/start', secretary);
}, 240_000);
afterAll(() => intake.stop(), 60_000);

const reason = 'đã xem tệp gốc';
const deskOf = (entryId: string): string => `/api/intake/desk/entries/${entryId}`;
const contestId = 'demo' as ContestId;

async function submitted(email: string, bytes?: number) {
  const owner = await intake.person(email);
  const base = aForm();
  const authors = base.authors.map((author) => ({ ...author, fullName: email, email, phone: '' }));
  const ready = await intake.readyEntry(owner, aForm({ title: email, authors }), bytes);
  await intake.post(`${ready.path}/submit`, owner, { uploadId: ready.uploadId, sha256: null });
  return { ...ready, owner };
}

describe('a film that no tool can read', () => {
  it('waits for the secretary with a sentence, who may accept it, ask for another, or have it checked again', async () => {
    const { entryId, path, owner } = await submitted('mot@hoithi.test', UNREADABLE_BYTES);
    const desk = await intake.until(deskOf(entryId), secretary, (entry) => entry.needsAttention);
    expect(desk).toMatchObject({ phase: 'media-check', owner: 'secretary' });
    expect(desk.waitingFor.vi).toContain('không đọc được tệp phim');
    expect(desk.deskActions).toEqual(expect.arrayContaining(['override-media', 'ask-for-film', 'rerun-media']));

    expect((await intake.post(`${deskOf(entryId)}/ask-for-film`, secretary, { reason: '' })).status).toBe(400);
    const asked = await intake.post(`${deskOf(entryId)}/ask-for-film`, secretary, { reason });
    expect(asked).toMatchObject({ status: 200, body: { phase: 'must-fix' } });
    const mine = await intake.until(path, owner, (entry) => entry.phase === 'must-fix');
    expect(mine).toMatchObject({ owner: 'entrant', needsAttention: false });
    expect(mine.waitingFor.vi).toContain('đề nghị bạn gửi tệp khác');
    const { audit } = (await intake.call(deskOf(entryId), { as: secretary })).body;
    expect(audit.at(-1)).toMatchObject({ action: 'ask-for-film', reason });

    const upload = await intake.post(`${path}/uploads`, owner, film());
    intake.storage.complete(upload.body.uploadId);
    await intake.post(`${path}/submit`, owner, { uploadId: upload.body.uploadId, sha256: null });
    await intake.until(path, owner, (entry) => entry.phase === 'accepted');
  });

  it('is accepted by the secretary with a reason', async () => {
    const { entryId } = await submitted('hai@hoithi.test', UNREADABLE_BYTES);
    await intake.until(deskOf(entryId), secretary, (entry) => entry.needsAttention);
    const taken = await intake.post(`${deskOf(entryId)}/override-media`, secretary, { reason });
    expect(taken).toMatchObject({ status: 200, body: { phase: 'accepted', needsAttention: false } });
  });
});

describe('what a preview tells intake', () => {
  type Telling = z.input<typeof recordPreview.request>;
  const key = (name: string) => `renditions/demo/e/abc/${name}` as never;
  const made = { hls: key('hls/master.m3u8'), p720: key('720p.mp4'), p480: key('480p.mp4'), play: null };
  const runs = { objectKey: key('preview-runs.json'), count: 3, wallMs: 10, cpuMs: 20, peakMemoryKiB: 30 };
  const damage = {
    code: 'CORRUPT',
    severity: 'must-fix',
    measured: '9',
    required: '0',
    text: { vi: 'hỏng', en: 'damaged' },
    hint: null,
  } as const;
  let entryId: string;
  let path: string;
  let owner: Person;
  const tell = (more: Partial<Telling>) =>
    callRpc(intake.bus, recordPreview, {
      contestId,
      entryId: entryId as EntryId,
      version: 1,
      preview: null,
      finding: null,
      ...more,
    });
  const seen = async () => (await intake.call(path, { as: owner })).body;
  const looked = () => callRpc(intake.bus, mediaRuns, { entry: { entryId: entryId as EntryId } });

  beforeAll(async () => {
    ({ entryId, path, owner } = await submitted('ba@hoithi.test'));
    await intake.until(path, owner, (entry) => entry.phase === 'accepted');
  });

  it('is kept once, however often it is told', async () => {
    expect((await seen()).media.preview).toBeNull();
    await tell({ preview: made, runs });
    const once = await seen();
    expect(once.media.preview).not.toBeNull();
    await tell({ preview: made, runs });
    expect((await seen()).media).toEqual(once.media);
    expect(await looked()).toMatchObject({ previewRuns: runs, previewFailure: null });
  });

  it('that fails after one was made takes nothing away, and says why; the next that is made clears the reason', async () => {
    await tell({ failure: 'tool-stalled', runs: { ...runs, count: 2 } });
    expect((await seen()).media.preview).not.toBeNull();
    expect(await looked()).toMatchObject({ previewRuns: { count: 2 }, previewFailure: 'tool-stalled' });
    const shown = await intake.call(`${deskOf(entryId)}/media-runs`, { as: operator });
    expect(shown.body.preview).toMatchObject({ failure: 'tool-stalled', runs: { count: 2 }, path: expect.any(String) });
    await tell({ preview: made, runs });
    expect(await looked()).toMatchObject({ previewRuns: { count: 3 }, previewFailure: null });
  });

  it('puts damage among the findings of its version once, also when it comes twice', async () => {
    await tell({ preview: made, finding: damage });
    await tell({ preview: made, finding: damage });
    const [version] = (await seen()).versions;
    expect(version.verdict).toBe('must-fix');
    expect(version.findings.filter(({ code }: { code: string }) => code === 'CORRUPT')).toHaveLength(1);
  });

  it('leaves the damage standing when it fails, and takes it back when mended tools decode the whole film', async () => {
    await tell({ failure: 'tool-crashed' });
    expect((await seen()).versions[0].verdict).toBe('must-fix');
    await tell({ preview: made, runs });
    const [version] = (await seen()).versions;
    expect(version.verdict).toBe('accepted');
    expect(version.findings.map(({ code }: { code: string }) => code)).not.toContain('CORRUPT');
  });

  it('is refused for a version, an entry or a contest that is not there, and when it is malformed', async () => {
    const before = await intake.dump();
    await expect(tell({ version: 2, preview: made })).rejects.toMatchObject({ code: 'unknown-entry' });
    await expect(tell({ contestId: 'sonla-2024' as ContestId })).rejects.toMatchObject({ code: 'unknown-entry' });
    await expect(tell({ entryId: 'e_khong_co' as EntryId })).rejects.toMatchObject({ code: 'unknown-entry' });
    for (const wrong of [{ version: 0 }, { preview: { hls: 'x' } }, { failure: 'bad-mood' }, { runs: { count: 0 } }])
      await expect(tell(wrong as never)).rejects.toMatchObject({ code: 'bad-request' });
    expect(await intake.dump()).toBe(before);
  });

  it('of an older film is kept with that film, though it comes after the newer one', async () => {
    const upload = await intake.post(`${path}/uploads`, owner, film());
    intake.storage.complete(upload.body.uploadId);
    await intake.post(`${path}/submit`, owner, { uploadId: upload.body.uploadId, sha256: null });
    await intake.until(path, owner, (entry) => entry.phase === 'accepted' && entry.versions.length === 2);
    await tell({ failure: 'worker-lost' });
    expect(await looked()).toMatchObject({ version: 2, previewFailure: null, previewRuns: null });
  });

  it('is made once more for the operator at a terminal, who is named in the audit trail', async () => {
    const asked = await callRpc(intake.bus, remakePreview, { entry: { entryId: entryId as EntryId }, reason });
    expect(asked).toMatchObject({ version: 2, phase: 'accepted' });
    const { audit } = (await intake.call(deskOf(entryId), { as: secretary })).body;
    expect(audit.at(-1)).toMatchObject({ action: 'remake-preview', byName: 'hoithi media preview', reason });
    const desk = await intake.post(`${deskOf(entryId)}/remake-preview`, operator, { reason });
    expect(desk).toMatchObject({ status: 200, body: { phase: 'accepted' } });
  });
});

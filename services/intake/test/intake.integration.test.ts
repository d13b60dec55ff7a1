import { callRpc } from '@hoithi/bus';
import { closeList, contestId, entryCards, listEntries, listStaff, sendNotice } from '@hoithi/contracts';
import { aForm, anAuthor } from './entry-builder';
import { IntakeUnderTest, film, staffEmail, type Person } from './intake-for-tests';

jest.setTimeout(90_000);

let intake: IntakeUnderTest;
let an: Person;
let secretary: Person;
beforeAll(async () => {
  intake = await IntakeUnderTest.start();
  an = await intake.person('an@hoithi.test');
  secretary = await intake.staff('secretary');
}, 240_000);
afterAll(() => intake.stop(), 60_000);

const demo = contestId.parse('demo');
const errorOf = (answer: { readonly body: { readonly error?: { readonly code: string } } | null }) =>
  answer.body?.error?.code;
const person = (fullName: string, email: string) => anAuthor({ fullName, email, phone: '' });

describe('signing in', () => {
  it('refuses a wrong code and takes the right one once', async () => {
    const email = 'mot-lan@hoithi.test';
    await intake.person(email);
    const again = await intake.post('/api/auth/sign-in/email-otp', null, { email, otp: '000000' });
    expect([again.status, errorOf(again)]).toEqual([422, 'code-invalid']);
  });

  it('sends so many codes to one address and no more', async () => {
    const body = { email: 'nhieu-ma@hoithi.test', type: 'sign-in' };
    const codes = [];
    for (let times = 0; times < 11; times += 1) {
      codes.push((await intake.post('/api/auth/email-otp/send-verification-otp', null, body)).status);
    }
    expect(codes).toEqual([...Array<number>(10).fill(200), 429]);
  });

  it('tells who one is, with the roles of the register', async () => {
    expect((await intake.call('/api/intake/me', { as: an })).body).toMatchObject({
      email: an.email,
      roles: ['entrant'],
    });
    expect((await intake.call('/api/intake/me', { as: secretary })).body).toMatchObject({
      email: staffEmail('secretary'),
      roles: ['secretary'],
    });
  });
});

describe('a contest that has not been started', () => {
  it('lets drafts be prepared but takes no film', async () => {
    const draft = await intake.post('/api/intake/contests/demo/entries', an, {});
    expect(draft.status).toBe(201);
    const upload = await intake.post(`/api/intake/entries/${draft.body.entryId}/uploads`, an, film());
    expect([upload.status, errorOf(upload)]).toEqual([409, 'contest-not-started']);
  });

  it('is started once', async () => {
    const start = () => intake.post('/api/intake/desk/demo/start', secretary);
    expect((await start()).body).toMatchObject({ started: true, phase: 'open', workflowId: 'contest/demo' });
    expect(errorOf(await start())).toBe('already-done');
  });
});

describe('a draft', () => {
  it('is saved piece by piece, seen by its owner only, and deleted once', async () => {
    const { body } = await intake.post('/api/intake/contests/demo/entries', an, { form: { title: 'Nháp' } });
    const path = `/api/intake/entries/${body.entryId}`;
    const saved = await intake.call(path, { method: 'PATCH', as: an, body: { form: { aboutPlace: 'Yên Châu' } } });
    expect(saved.body.form).toMatchObject({ title: 'Nháp', aboutPlace: 'Yên Châu' });

    const stranger = await intake.person('nguoi-la@hoithi.test');
    expect(errorOf(await intake.call(path, { as: stranger }))).toBe('unknown-entry');
    expect(errorOf(await intake.call(path, { method: 'PATCH', as: stranger, body: { form: {} } }))).toBe(
      'unknown-entry',
    );
    expect(errorOf(await intake.call(path, { method: 'DELETE', as: stranger }))).toBe('unknown-entry');

    expect((await intake.call(path, { method: 'DELETE', as: an })).status).toBe(204);
    expect(errorOf(await intake.call(path, { method: 'DELETE', as: an }))).toBe('unknown-entry');
  });

  it('is not for staff (R5)', async () => {
    expect(errorOf(await intake.post('/api/intake/contests/demo/entries', secretary, {}))).toBe('barred-person');
  });
});

describe('an upload session', () => {
  it('is the same for the same file and has the size the contest allows', async () => {
    const { body } = await intake.post('/api/intake/contests/demo/entries', an, {});
    const path = `/api/intake/entries/${body.entryId}/uploads`;
    const file = film();
    const [first, again] = [await intake.post(path, an, file), await intake.post(path, an, file)];
    expect(again.body.uploadId).toBe(first.body.uploadId);
    expect((await intake.post(path, an, film())).body.uploadId).not.toBe(first.body.uploadId);
    const huge = await intake.post(path, an, film({ bytes: 9_000_000_000 }));
    expect([huge.status, errorOf(huge)]).toEqual([413, 'file-too-large']);
  });
});

describe('submitting', () => {
  it('names what lacks, waits for the film, answers once and the same again', async () => {
    const owner = await intake.person('nop-bai@hoithi.test');
    const form = aForm({ title: 'Nộp một lần', authors: [person('Lường Văn Nộp', 'nop-bai@hoithi.test')] });
    const draft = await intake.post('/api/intake/contests/demo/entries', owner, { form: { ...form, title: '' } });
    const path = `/api/intake/entries/${draft.body.entryId}`;
    const upload = await intake.post(`${path}/uploads`, owner, film());
    const submit = () => intake.post(`${path}/submit`, owner, { uploadId: upload.body.uploadId, sha256: null });

    const incomplete = await submit();
    expect([incomplete.status, errorOf(incomplete), incomplete.body.error.facts.missing]).toEqual([
      422,
      'entry-incomplete',
      'title',
    ]);
    await intake.call(path, { method: 'PATCH', as: owner, body: { form: { title: form.title } } });
    expect(errorOf(await submit())).toBe('upload-incomplete');
    expect(errorOf(await intake.call(`${path}/receipt`, { as: owner }))).toBe('not-found');

    intake.storage.complete(upload.body.uploadId);
    const [first, second] = [await submit(), await submit()];
    expect(first.status).toBe(200);
    expect(first.body.receipt.code).toMatch(/^SL-\d{3}$|^[A-Z]+-\d{3}$/);
    expect(second.body.receipt).toMatchObject({
      code: first.body.receipt.code,
      submittedAtMs: first.body.receipt.submittedAtMs,
    });

    expect(errorOf(await intake.call(path, { method: 'PATCH', as: owner, body: { form: { title: 'Khác' } } }))).toBe(
      'out-of-phase',
    );
    expect(errorOf(await intake.call(path, { method: 'DELETE', as: owner }))).toBe('out-of-phase');
    const accepted = await intake.until(path, owner, (entry) => entry.phase === 'accepted');
    expect(accepted.versions).toHaveLength(1);
    expect(accepted.versions[0]).toMatchObject({ verdict: 'accepted', sha256: 'c'.repeat(64) });
    expect(accepted.media.poster).toMatch(/^\/media\//);
    expect(accepted.timeline.map((step: { phase: string }) => step.phase)).toEqual(
      expect.arrayContaining(['media-check', 'accepted']),
    );
    expect((await intake.call(`${path}/receipt`, { as: owner })).body.sha256).toBe('c'.repeat(64));
  });

  it('mails the receipt', async () => {
    const list = `${intake.stack.urls.mail}/api/messages?to=nop-bai@hoithi.test`;
    const patienceEndsAtMs = Date.now() + 20_000;
    for (;;) {
      const { messages } = (await (await fetch(list)).json()) as { messages: { subject: string; text: string }[] };
      const letter = messages.find(({ subject }) => subject.includes('đã nhận bài dự thi'));
      if (letter) return expect(letter.text).toMatch(/Nộp một lần[\s\S]*phim\.mp4/);
      if (Date.now() > patienceEndsAtMs) throw new Error('no receipt came');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });

  it('replaces a film before the close and keeps the earlier one (O19)', async () => {
    const owner = await intake.person('thay-phim@hoithi.test');
    const { path, uploadId } = await intake.readyEntry(
      owner,
      aForm({ authors: [person('Hà Thị Thay', 'thay-phim@hoithi.test')] }),
    );
    await intake.post(`${path}/submit`, owner, { uploadId, sha256: null });
    const next = await intake.post(`${path}/uploads`, owner, film());
    intake.storage.complete(next.body.uploadId);
    const replaced = await intake.post(`${path}/submit`, owner, { uploadId: next.body.uploadId, sha256: null });
    expect(replaced.body.receipt.version).toBe(2);
    expect(replaced.body.entry.versions).toHaveLength(2);
    expect(errorOf(await intake.post(`${path}/submit`, owner, { uploadId: 'up_khac', sha256: null }))).toBe(
      'unknown-upload',
    );
  });

  it('lets a person have three entries and no more, also when all are submitted at one moment (R10)', async () => {
    const owner = await intake.person('nam-bai@hoithi.test');
    const form = aForm({ authors: [person('Mùa A Năm', 'nam-bai@hoithi.test')] });
    const ready = await Promise.all(Array.from({ length: 5 }, () => intake.readyEntry(owner, form)));
    const answers = await Promise.all(
      ready.map(({ path, uploadId }) => intake.post(`${path}/submit`, owner, { uploadId, sha256: null })),
    );
    expect(answers.map((answer) => errorOf(answer) ?? 'taken').sort()).toEqual([
      'taken',
      'taken',
      'taken',
      'too-many-entries',
      'too-many-entries',
    ]);
    const taken = ready.filter((_, index) => answers[index]?.status === 200);
    const codes = answers.flatMap(({ body }) => (body.receipt ? [body.receipt.code] : []));
    expect(new Set(codes).size).toBe(3);

    const left = ready.find((_, index) => answers[index]?.status !== 200);
    const withdrawn = await intake.post(`${taken[0]?.path}/withdraw`, owner, { reason: 'nhường chỗ cho bài khác' });
    expect(withdrawn.body).toMatchObject({ phase: 'closed', outcome: 'withdrawn' });
    expect(errorOf(await intake.post(`${taken[0]?.path}/withdraw`, owner, { reason: 'lần nữa' }))).toBe('out-of-phase');
    const retry = await intake.post(`${left?.path}/submit`, owner, { uploadId: left?.uploadId, sha256: null });
    expect(retry.status).toBe(200);
  });

  it('refuses members of the committee, the jury and the secretariat as authors (R5)', async () => {
    const owner = await intake.person('ban-be@hoithi.test');
    const author = person('Cán bộ juror 1', staffEmail('juror'));
    const { path, uploadId } = await intake.readyEntry(owner, aForm({ authors: [author] }));
    expect(errorOf(await intake.post(`${path}/submit`, owner, { uploadId, sha256: null }))).toBe('barred-person');
    expect((await intake.call(path, { as: owner })).body.phase).toBe('uploading');
  });
});

describe('staff', () => {
  it('are added with a warning about entries they may stand behind (R5), never in clashing duties (R24)', async () => {
    const save = (roles: string[]) =>
      intake.post('/api/intake/desk/demo/staff', secretary, {
        name: 'Lường Văn Nộp',
        email: 'nop-bai@hoithi.test',
        title: 'Giám khảo',
        unitName: 'Sở Y tế',
        roles,
      });
    expect(errorOf(await save(['juror', 'publisher']))).toBe('bad-request');
    const saved = await save(['juror']);
    expect(saved.body.conflicts).toHaveLength(1);
    expect(saved.body.conflicts[0].text.vi).toContain('Tác giả thứ 1');
    const { staff } = await callRpc(intake.bus, listStaff, { contestId: demo, role: 'juror' });
    expect(staff.map((one) => one.name)).toContain('Lường Văn Nộp');
    expect(JSON.stringify(staff)).not.toContain('@');
  });
});

describe('the desk', () => {
  it('finds entries without accents and shows cards without contacts', async () => {
    const { body } = await intake.call('/api/intake/desk/demo/entries?q=NOP%20MOT%20LAN', { as: secretary });
    expect(body.rows).toHaveLength(1);
    const { entries } = await callRpc(intake.bus, listEntries, {
      contestId: demo,
      open: 'only',
      after: null,
      limit: 2,
    });
    expect(entries).toHaveLength(2);
    const entryIds = entries.map((entry) => entry.entryId);
    const { cards } = await callRpc(intake.bus, entryCards, { contestId: demo, entryIds });
    expect(cards).toHaveLength(2);
    expect(JSON.stringify(cards)).not.toContain('@');
  });

  it('screens: one vote each, hidden until one’s own, two that agree decide', async () => {
    const owner = await intake.person('so-loai@hoithi.test');
    const form = aForm({ title: 'Qua sơ loại', authors: [person('Tòng Thị Loại', 'so-loai@hoithi.test')] });
    const { path, uploadId, entryId } = await intake.readyEntry(owner, form);
    await intake.post(`${path}/submit`, owner, { uploadId, sha256: null });
    await intake.until(path, owner, (entry) => entry.phase === 'accepted');
    const desk = `/api/intake/desk/entries/${entryId}`;
    const [first, second] = [await intake.staff('screener', 1), await intake.staff('screener', 2)];
    expect(errorOf(await intake.post(`${desk}/screen`, first, { vote: 'pass', reason: null }))).toBe('out-of-phase');

    const move = (milestone: string) =>
      intake.post('/api/intake/desk/demo/milestones', secretary, {
        milestone,
        to: 'now',
        reason: 'diễn tập: đóng sớm',
      });
    const moved = await move('closeAtMs');
    expect(moved.body.moves.at(-1)).toMatchObject({
      milestone: 'closeAtMs',
      reason: 'diễn tập: đóng sớm',
      byName: 'Cán bộ secretary 1',
    });
    expect(errorOf(await move('closeAtMs'))).toBe('already-done');
    expect(
      errorOf(
        await intake.post('/api/intake/desk/demo/milestones', secretary, {
          milestone: 'publishAtMs',
          to: 'now',
          reason: 'quá sớm',
        }),
      ),
    ).toBe('calendar-order');
    await intake.until(desk, first, (entry) => entry.phase === 'screening');
    expect(errorOf(await intake.post('/api/intake/contests/demo/entries', owner, {}))).toBe('contest-closed');

    expect(errorOf(await intake.post(`${desk}/screen`, first, { vote: 'fail', reason: null }))).toBe('reason-required');
    const voted = await intake.post(`${desk}/screen`, first, { vote: 'pass', reason: 'Đúng chủ đề' });
    expect(voted.body).toMatchObject({ votesHidden: false, votes: [{ vote: 'pass', reason: 'Đúng chủ đề' }] });
    expect(errorOf(await intake.post(`${desk}/screen`, first, { vote: 'fail', reason: 'đổi ý' }))).toBe(
      'already-voted',
    );
    const unseen = await intake.call(desk, { as: second });
    expect(unseen.body).toMatchObject({ votesHidden: true, votes: [], deskActions: ['screen'] });
    expect(JSON.stringify(unseen.body)).not.toContain('Đúng chủ đề');
    expect((await intake.call('/api/intake/desk/demo/entries?needsMe=1', { as: first })).body.rows).not.toContainEqual(
      expect.objectContaining({ entryId }),
    );
    await intake.post(`${desk}/screen`, second, { vote: 'pass', reason: 'Rõ ràng' });
    const finalist = await intake.until(desk, secretary, (entry) => entry.phase === 'finalist');
    expect(finalist.votes).toHaveLength(2);
  });

  it('disqualifies with a reason that stays here', async () => {
    const { body } = await intake.call('/api/intake/desk/demo/entries?phase=screening', { as: secretary });
    const { entryId } = body.rows[0];
    const desk = `/api/intake/desk/entries/${entryId}`;
    const gone = await intake.post(`${desk}/disqualify`, secretary, { reason: 'sao chép tác phẩm khác' });
    expect(gone.body).toMatchObject({ phase: 'closed', outcome: 'disqualified' });
    expect(gone.body.audit.at(-1)).toMatchObject({ action: 'disqualify', reason: 'sao chép tác phẩm khác' });
    expect((await intake.call(desk, { as: await intake.staff('council') })).body.form.authors[0]).toMatchObject({
      phone: '',
      email: '',
    });
  });

  it('keeps one closing list, whenever it is asked again (R14)', async () => {
    const ask = (closedAtMs: number) => callRpc(intake.bus, closeList, { contestId: demo, closedAtMs });
    expect(await ask(1)).toEqual(await ask(2));
  });
});

describe('a notice', () => {
  it('is sent once per key', async () => {
    const notice = { contestId: demo, entryId: null, kind: 'judging-open' as const, key: 'test/judging-open' };
    expect(await callRpc(intake.bus, sendNotice, notice)).toEqual({ state: 'sent' });
    expect(await callRpc(intake.bus, sendNotice, notice)).toEqual({ state: 'already-sent' });
    const list = `${intake.stack.urls.mail}/api/messages?to=${staffEmail('juror')}`;
    const { messages } = (await (await fetch(list)).json()) as { messages: { subject: string }[] };
    expect(messages.filter(({ subject }) => subject.includes('mời chấm'))).toHaveLength(1);
  });
});

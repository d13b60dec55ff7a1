import { aForm, anAuthor } from '../entry-builder';
import { errorOf, type IntakeHouse } from '../intake-house';
import { film, staffEmail } from '../intake-for-tests';

const person = (fullName: string, email: string) => anAuthor({ fullName, email, phone: '' });

/** What is taken as an entry, and how often. */
export function describeSubmitting(house: IntakeHouse): void {
  describe('submitting', () => {
    it('names what lacks, waits for the film, answers once and the same again', async () => {
      const owner = await house.intake.person('nop-bai@hoithi.test');
      const form = aForm({ title: 'Nộp một lần', authors: [person('Lường Văn Nộp', 'nop-bai@hoithi.test')] });
      const draft = await house.intake.post('/api/intake/contests/demo/entries', owner, {
        form: { ...form, title: '' },
      });
      const path = `/api/intake/entries/${draft.body.entryId}`;
      const upload = await house.intake.post(`${path}/uploads`, owner, film());
      const submit = () => house.intake.post(`${path}/submit`, owner, { uploadId: upload.body.uploadId, sha256: null });

      const incomplete = await submit();
      expect([incomplete.status, errorOf(incomplete), incomplete.body.error.facts.missing]).toEqual([
        422,
        'entry-incomplete',
        'title',
      ]);
      await house.intake.call(path, { method: 'PATCH', as: owner, body: { form: { title: form.title } } });
      expect(errorOf(await submit())).toBe('upload-incomplete');
      expect(errorOf(await house.intake.call(`${path}/receipt`, { as: owner }))).toBe('not-found');

      house.intake.storage.complete(upload.body.uploadId);
      const [first, second] = [await submit(), await submit()];
      expect(first.status).toBe(200);
      expect(first.body.receipt.code).toMatch(/^SL-\d{3}$|^[A-Z]+-\d{3}$/);
      expect(second.body.receipt).toMatchObject({
        code: first.body.receipt.code,
        submittedAtMs: first.body.receipt.submittedAtMs,
      });

      expect(
        errorOf(await house.intake.call(path, { method: 'PATCH', as: owner, body: { form: { title: 'Khác' } } })),
      ).toBe('out-of-phase');
      expect(errorOf(await house.intake.call(path, { method: 'DELETE', as: owner }))).toBe('out-of-phase');
      const accepted = await house.intake.until(path, owner, (entry) => entry.phase === 'accepted');
      expect(accepted.versions).toHaveLength(1);
      expect(accepted.versions[0]).toMatchObject({ verdict: 'accepted', sha256: 'c'.repeat(64) });
      expect(accepted.media.poster).toMatch(/^\/media\//);
      expect(accepted.timeline.map((step: { phase: string }) => step.phase)).toEqual(
        expect.arrayContaining(['media-check', 'accepted']),
      );
      expect((await house.intake.call(`${path}/receipt`, { as: owner })).body.sha256).toBe('c'.repeat(64));
    });

    it('mails the receipt', async () => {
      const list = `${house.intake.stack.urls.mail}/api/messages?to=nop-bai@hoithi.test`;
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
      const owner = await house.intake.person('thay-phim@hoithi.test');
      const { path, uploadId } = await house.intake.readyEntry(
        owner,
        aForm({ authors: [person('Hà Thị Thay', 'thay-phim@hoithi.test')] }),
      );
      await house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null });
      const next = await house.intake.post(`${path}/uploads`, owner, film());
      house.intake.storage.complete(next.body.uploadId);
      const replaced = await house.intake.post(`${path}/submit`, owner, { uploadId: next.body.uploadId, sha256: null });
      expect(replaced.body.receipt.version).toBe(2);
      expect(replaced.body.entry.versions).toHaveLength(2);
      expect(errorOf(await house.intake.post(`${path}/submit`, owner, { uploadId: 'up_khac', sha256: null }))).toBe(
        'unknown-upload',
      );
    });

    it('lets a person have three entries and no more, also when all are submitted at one moment (R10)', async () => {
      const owner = await house.intake.person('nam-bai@hoithi.test');
      const form = aForm({ authors: [person('Mùa A Năm', 'nam-bai@hoithi.test')] });
      const ready = await Promise.all(Array.from({ length: 5 }, () => house.intake.readyEntry(owner, form)));
      const answers = await Promise.all(
        ready.map(({ path, uploadId }) => house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null })),
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
      const withdrawn = await house.intake.post(`${taken[0]?.path}/withdraw`, owner, {
        reason: 'nhường chỗ cho bài khác',
      });
      expect(withdrawn.body).toMatchObject({ phase: 'closed', outcome: 'withdrawn' });
      expect(errorOf(await house.intake.post(`${taken[0]?.path}/withdraw`, owner, { reason: 'lần nữa' }))).toBe(
        'out-of-phase',
      );
      const retry = await house.intake.post(`${left?.path}/submit`, owner, { uploadId: left?.uploadId, sha256: null });
      expect(retry.status).toBe(200);
    });

    it('takes no other form than the one that was checked, also when it is saved in the same moment', async () => {
      const owner = await house.intake.person('doi-mau@hoithi.test');
      const { path, uploadId } = await house.intake.readyEntry(
        owner,
        aForm({ authors: [person('Lò Thị Đổi', 'doi-mau@hoithi.test')] }),
      );
      const submit = () => house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null });
      const authors = [person('Cán bộ juror 1', staffEmail('juror'))];
      house.intake.storage.meanwhile = () =>
        house.intake.call(path, { method: 'PATCH', as: owner, body: { form: { authors } } });
      expect(errorOf(await submit())).toBe('service-unavailable');
      expect(errorOf(await submit())).toBe('barred-person');
    });

    it('keeps no place of a person for a draft that is deleted in the same moment (R10)', async () => {
      const owner = await house.intake.person('xoa-nhap@hoithi.test');
      const form = aForm({ authors: [person('Quàng Thị Xoá', 'xoa-nhap@hoithi.test')] });
      const submit = async () => {
        const { path, uploadId } = await house.intake.readyEntry(owner, form);
        return { path, answer: () => house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null }) };
      };
      const gone = await submit();
      house.intake.storage.meanwhile = () => house.intake.call(gone.path, { method: 'DELETE', as: owner });
      expect(errorOf(await gone.answer())).toBe('unknown-entry');
      for (let entry = 1; entry <= 3; entry += 1) expect((await (await submit()).answer()).status).toBe(200);
      expect(errorOf(await (await submit()).answer())).toBe('too-many-entries');
    });

    it('refuses members of the committee, the jury and the secretariat as authors (R5)', async () => {
      const owner = await house.intake.person('ban-be@hoithi.test');
      const author = person('Cán bộ juror 1', staffEmail('juror'));
      const { path, uploadId } = await house.intake.readyEntry(owner, aForm({ authors: [author] }));
      expect(errorOf(await house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null }))).toBe(
        'barred-person',
      );
      expect((await house.intake.call(path, { as: owner })).body.phase).toBe('uploading');
    });
  });
}

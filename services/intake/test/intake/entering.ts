import { errorOf, type IntakeHouse } from '../intake-house';
import { film, staffEmail } from '../intake-for-tests';

/** From the sign-in to a film on its way. */
export function describeEntering(house: IntakeHouse): void {
  describe('signing in', () => {
    it('refuses a wrong code and takes the right one once', async () => {
      const email = 'mot-lan@hoithi.test';
      await house.intake.person(email);
      const again = await house.intake.post('/api/auth/sign-in/email-otp', null, { email, otp: '000000' });
      expect([again.status, errorOf(again)]).toEqual([422, 'code-invalid']);
    });

    it('sends so many codes to one address and no more', async () => {
      const body = { email: 'nhieu-ma@hoithi.test', type: 'sign-in' };
      const codes = [];
      for (let times = 0; times < 11; times += 1) {
        codes.push((await house.intake.post('/api/auth/email-otp/send-verification-otp', null, body)).status);
      }
      expect(codes).toEqual([...Array<number>(10).fill(200), 429]);
    });

    it('tells who one is, with the roles of the register', async () => {
      expect((await house.intake.call('/api/intake/me', { as: house.an })).body).toMatchObject({
        email: house.an.email,
        roles: ['entrant'],
      });
      expect((await house.intake.call('/api/intake/me', { as: house.secretary })).body).toMatchObject({
        email: staffEmail('secretary'),
        roles: ['secretary'],
      });
    });
  });

  describe('a contest that has not been started', () => {
    it('lets drafts be prepared but takes no film', async () => {
      const draft = await house.intake.post('/api/intake/contests/demo/entries', house.an, {});
      expect(draft.status).toBe(201);
      const upload = await house.intake.post(`/api/intake/entries/${draft.body.entryId}/uploads`, house.an, film());
      expect([upload.status, errorOf(upload)]).toEqual([409, 'contest-not-started']);
    });

    it('is started once', async () => {
      const start = () => house.intake.post('/api/intake/desk/demo/start', house.secretary);
      expect((await start()).body).toMatchObject({ started: true, phase: 'open', workflowId: 'contest/demo' });
      expect(errorOf(await start())).toBe('already-done');
    });
  });

  describe('a draft', () => {
    it('is saved piece by piece, seen by its owner only, and deleted once', async () => {
      const { body } = await house.intake.post('/api/intake/contests/demo/entries', house.an, {
        form: { title: 'Nháp' },
      });
      const path = `/api/intake/entries/${body.entryId}`;
      const saved = await house.intake.call(path, {
        method: 'PATCH',
        as: house.an,
        body: { form: { aboutPlace: 'Yên Châu' } },
      });
      expect(saved.body.form).toMatchObject({ title: 'Nháp', aboutPlace: 'Yên Châu' });

      const stranger = await house.intake.person('nguoi-la@hoithi.test');
      expect(errorOf(await house.intake.call(path, { as: stranger }))).toBe('unknown-entry');
      expect(errorOf(await house.intake.call(path, { method: 'PATCH', as: stranger, body: { form: {} } }))).toBe(
        'unknown-entry',
      );
      expect(errorOf(await house.intake.call(path, { method: 'DELETE', as: stranger }))).toBe('unknown-entry');

      expect((await house.intake.call(path, { method: 'DELETE', as: house.an })).status).toBe(204);
      expect(errorOf(await house.intake.call(path, { method: 'DELETE', as: house.an }))).toBe('unknown-entry');
    });

    it('is not for staff (R5)', async () => {
      expect(errorOf(await house.intake.post('/api/intake/contests/demo/entries', house.secretary, {}))).toBe(
        'barred-person',
      );
    });
  });

  describe('an upload session', () => {
    it('is the same for the same file and has the size the contest allows', async () => {
      const { body } = await house.intake.post('/api/intake/contests/demo/entries', house.an, {});
      const path = `/api/intake/entries/${body.entryId}/uploads`;
      const file = film();
      const [first, again] = [
        await house.intake.post(path, house.an, file),
        await house.intake.post(path, house.an, file),
      ];
      expect(again.body.uploadId).toBe(first.body.uploadId);
      expect((await house.intake.post(path, house.an, film())).body.uploadId).not.toBe(first.body.uploadId);
      const huge = await house.intake.post(path, house.an, film({ bytes: 9_000_000_000 }));
      expect([huge.status, errorOf(huge)]).toEqual([413, 'file-too-large']);
    });
  });
}

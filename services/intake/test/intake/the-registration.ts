import { ROLES } from '@hoithi/contracts';
import { aForm, anAuthor } from '../entry-builder';
import { errorOf, type IntakeHouse } from '../intake-house';

const PDF = 'phieu-dang-ky.pdf';
const DOCX = 'phieu-dang-ky.docx';

/** The registration form with its personal data: whom it goes to, and what is left of it. */
export function describeTheRegistration(house: IntakeHouse): void {
  describe('the registration form', () => {
    it('goes to its author and the secretary alone, each time with a line in the log, and is kept nowhere', async () => {
      const owner = await house.intake.person('dang-ky@hoithi.test');
      const author = anAuthor({ fullName: 'Lường Thị Ký', email: 'dang-ky@hoithi.test', phone: '0912345678' });
      const { path, uploadId, entryId } = await house.intake.readyEntry(owner, aForm({ authors: [author] }));
      expect(errorOf(await house.intake.call(`${path}/registration/${PDF}`, { as: owner }))).toBe('out-of-phase');
      await house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null });

      const take = async (of: string, token: string | undefined) =>
        fetch(`${house.intake.stack.urls.intake}${of}`, { headers: { authorization: `Bearer ${token ?? ''}` } });
      const desk = `/api/intake/desk/entries/${entryId}/registration`;
      const own = await take(`${path}/registration/${PDF}`, owner.token);
      expect(own.headers.get('content-type')).toContain('application/pdf');
      expect(own.headers.get('cache-control')).toBe('no-store');
      expect(
        Buffer.from(await own.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      const filed = await take(`${desk}/${DOCX}`, house.secretary.token);
      expect(
        Buffer.from(await filed.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');

      for (const role of ROLES.filter((one) => one !== 'secretary' && one !== 'entrant')) {
        const as = await house.intake.staff(role);
        expect([role, errorOf(await house.intake.call(`${desk}/${PDF}`, { as }))]).toEqual([role, 'not-allowed']);
        expect([role, errorOf(await house.intake.call(`${path}/registration/${PDF}`, { as }))]).toEqual([
          role,
          'unknown-entry',
        ]);
      }
      const { body } = await house.intake.call(`/api/intake/desk/entries/${entryId}`, { as: house.secretary });
      const taken = body.audit.filter(({ action }: { readonly action: string }) => action === 'take-registration');
      expect(taken.map(({ byName }: { readonly byName: string }) => byName)).toEqual([
        'Lường Thị Ký',
        'Cán bộ secretary 1',
      ]);
    });
  });
}

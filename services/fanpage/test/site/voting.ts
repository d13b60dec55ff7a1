import { type SiteUnderTest } from '../site-under-test';

/** One vote for each person and entry. */
export function describeVoting(site: SiteUnderTest): void {
  const { call, page, errorOf, visitor, vote } = site;
  describe('voting', () => {
    it('counts one vote per person and entry, however often and in parallel it is given', async () => {
      const cookie = await visitor('an@example.vn');
      expect((await call('/api/site/entries/DT-001/reaction', { cookie })).json()).toEqual({
        reacted: false,
        open: true,
        count: null,
      });
      const answers = await Promise.all(Array.from({ length: 20 }, () => vote('DT-001', cookie)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      // Another address of the same mailbox is the same person.
      await vote('DT-001', await visitor('an+hai@example.vn'));
      await vote('DT-002', cookie);
      expect((await call('/api/site/entries/DT-001/reaction', { cookie })).json()).toEqual({
        reacted: true,
        open: true,
        count: null,
      });
    });

    it('can be taken back and given again', async () => {
      const cookie = await visitor('binh@example.vn');
      for (const [act, reacted] of [
        ['give', true],
        ['take-back', false],
        ['take-back', false],
        ['give', true],
        ['take-back', false],
      ] as const) {
        expect((await vote('DT-003', cookie, act)).json()).toMatchObject({ reacted });
      }
    });

    it('gives no count away before the freeze, on any page', async () => {
      for (const path of ['/', '/binh-chon', '/v/DT-001', '/rss.xml', '/ket-qua?contest=sonla-2024']) {
        expect((await page(path)).text).not.toMatch(/\d+<\/strong> lượt bình chọn|userInteractionCount/);
      }
    });

    it('gives a code five tries, one use and three sendings an hour', async () => {
      const email = 'chi@example.vn';
      const verify = (code: string) => call('/api/site/visitor/verify', { json: { email, code } });
      await call('/api/site/visitor/code', { json: { email } });
      const good = site.house().mail.codeFor(email);
      const wrong = good === '111111' ? '222222' : '111111';
      expect(errorOf(await verify(wrong)).code).toBe('code-invalid');
      expect((await verify(good)).status).toBe(200);
      expect(errorOf(await verify(good)).code).toBe('code-invalid');
      await call('/api/site/visitor/code', { json: { email } });
      for (let i = 0; i < 5; i += 1) await verify(wrong);
      expect(errorOf(await verify(site.house().mail.codeFor(email))).code).toBe('code-invalid');
      expect((await call('/api/site/visitor/code', { json: { email } })).status).toBe(202);
      const tooMany = await call('/api/site/visitor/code', { json: { email } });
      expect([tooMany.status, errorOf(tooMany).code]).toEqual([429, 'too-many-requests']);
    });

    it('lets the next person at a device vote with an address of their own', async () => {
      const first = await visitor('lan@example.vn');
      await vote('DT-002', first);
      const asFirst = { headers: { accept: 'text/html' }, cookie: first };
      const own = (await call('/v/DT-002', asFirst)).text;
      expect([own.includes('Đã bình chọn'), own.includes('/v/DT-002?nguoi=khac#binh-chon')]).toEqual([true, true]);
      const next = (await call('/v/DT-002?nguoi=khac', asFirst)).text;
      expect([next.includes('Đã bình chọn'), next.includes('name="email"')]).toEqual([false, true]);
      // Whoever proves an address there is another voter; the first one's vote stands.
      const second = await visitor('mai@example.vn');
      expect((await vote('DT-002', second)).json()).toMatchObject({ reacted: true });
      expect((await call('/api/site/entries/DT-002/reaction', { cookie: first })).json()).toMatchObject({
        reacted: true,
      });
      for (const cookie of [first, second]) await vote('DT-002', cookie, 'take-back');
    });

    it('makes nobody a voter whom another site sends with a code of its own', async () => {
      const email = 'ke-la@example.vn';
      await call('/api/site/visitor/code', { json: { email } });
      const code = site.house().mail.codeFor(email);
      const headers = { 'sec-fetch-site': 'cross-site' };
      const planted = await call('/api/site/visitor/verify', { form: { email, code, entry: 'DT-001' }, headers });
      expect([planted.status, planted.headers.get('set-cookie')]).toEqual([403, null]);
      // The code is not spent by it.
      expect((await call('/api/site/visitor/verify', { json: { email, code } })).status).toBe(200);
    });

    it('believes no cookie that it did not sign', async () => {
      const cookie = await visitor('dung@example.vn');
      const [name, value = ''] = cookie.split('=');
      const [id, issued, signature] = value.split('.');
      for (const forged of [
        `${name}=${id}x.${issued}.${signature}`,
        `${name}=${id}.zzzz.${signature}`,
        `${name}=a.b.c`,
        'other=1',
      ]) {
        expect(errorOf(await vote('DT-001', forged)).code).toBe('not-signed-in');
      }
    });

    it('keeps no address: neither in the log nor in the cookie', async () => {
      const cookie = await visitor('em.lo.thi@example.vn');
      expect(cookie).not.toContain('example');
      expect(site.house().log()).not.toMatch(/em\.lo\.thi|example\.vn/);
    });
  });
}

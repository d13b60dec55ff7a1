import { type SiteUnderTest } from '../site-under-test';

/** What the site refuses, in words. */
export function describeWrongCalls(site: SiteUnderTest): void {
  const { call, page, errorOf } = site;
  describe('wrong calls', () => {
    const json = (body: unknown) => ({ json: body });
    it.each<[string, string, Parameters<SiteUnderTest['call']>[1], number, string]>([
      ['an unknown address', '/api/site/nothing', {}, 404, 'not-found'],
      ['an unknown code to watch', '/v/DT-999', { headers: { accept: 'application/json' } }, 404, 'unknown-entry'],
      ['a code that is none', '/v/..%2f..%2fetc', { headers: { accept: 'application/json' } }, 404, 'unknown-entry'],
      ['an unknown code to embed', '/embed/XX-1', { headers: { accept: 'application/json' } }, 404, 'unknown-entry'],
      [
        'an unknown contest',
        '/binh-chon?contest=no-such',
        { headers: { accept: 'application/json' } },
        404,
        'unknown-contest',
      ],
      [
        'an unknown contest home',
        '/?contest=no-such',
        { headers: { accept: 'application/json' } },
        404,
        'unknown-contest',
      ],
      [
        'an unknown contest result',
        '/ket-qua?contest=no-such',
        { headers: { accept: 'application/json' } },
        404,
        'unknown-contest',
      ],
      ['unknown rules', '/the-le?contest=no-such', { headers: { accept: 'application/json' } }, 404, 'unknown-contest'],
      [
        'an unknown feed',
        '/rss.xml?contest=no-such',
        { headers: { accept: 'application/json' } },
        404,
        'unknown-contest',
      ],
      [
        'an unknown sitemap',
        '/sitemap-video.xml?contest=no-such',
        { headers: { accept: 'application/json' } },
        404,
        'unknown-contest',
      ],
      ['an unknown asset', '/api/site/assets/..%2fmain.js', {}, 404, 'not-found'],
      ['a poster of nothing', '/api/site/entries/DT-999/poster', {}, 404, 'unknown-entry'],
      ['a film of nothing', '/api/site/entries/DT-999/film', {}, 404, 'unknown-entry'],
      ['oEmbed of another site', '/oembed?url=https://example.com/v/DT-001', {}, 404, 'not-found'],
      ['oEmbed without an address', '/oembed', {}, 400, 'bad-request'],
      ['a code to no address', '/api/site/visitor/code', json({ email: 'nobody' }), 400, 'bad-request'],
      ['a code without a body', '/api/site/visitor/code', { method: 'POST' }, 400, 'bad-request'],
      [
        'a code that is no number',
        '/api/site/visitor/verify',
        json({ email: 'a@b.vn', code: 'abcdef' }),
        400,
        'bad-request',
      ],
      [
        'a code that was never sent',
        '/api/site/visitor/verify',
        json({ email: 'x@y.vn', code: '123456' }),
        422,
        'code-invalid',
      ],
      ['a vote by nobody', '/api/site/entries/DT-001/reaction', json({ act: 'give' }), 401, 'not-signed-in'],
      ['a vote of no kind', '/api/site/entries/DT-001/reaction', json({ act: 'adore' }), 400, 'bad-request'],
      ['a vote for nothing', '/api/site/entries/DT-999/reaction', json({ act: 'give' }), 404, 'unknown-entry'],
      ['the vote of nothing', '/api/site/entries/DT-999/reaction', {}, 404, 'unknown-entry'],
      [
        'a vote from another site',
        '/api/site/entries/DT-001/reaction',
        { ...json({ act: 'give' }), headers: { 'sec-fetch-site': 'cross-site' } },
        403,
        'not-allowed',
      ],
      [
        'a method that is none',
        '/binh-chon',
        { method: 'DELETE', headers: { accept: 'application/json' } },
        404,
        'not-found',
      ],
      [
        'broken JSON',
        '/api/site/visitor/code',
        { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': '1' } },
        400,
        'bad-request',
      ],
    ])('%s is refused with a code and both sentences', async (_what, path, options, status, code) => {
      const answer = await call(path, options);
      expect([answer.status, errorOf(answer).code]).toEqual([status, code]);
      expect(errorOf(answer).message).toMatch(/[à-ỹ]/i);
      expect(answer.text).not.toMatch(/at \w+ \(|node_modules/);
    });

    it('get a page when a person makes them, and the form comes back with the problem', async () => {
      const lost = await page('/v/DT-999');
      expect([lost.status, lost.text.includes('Không tìm thấy'), lost.headers.get('content-type')]).toEqual([
        404,
        true,
        'text/html; charset=utf-8',
      ]);
      const form = await call('/api/site/visitor/verify', {
        form: { email: 'x@y.vn', code: '123456', entry: 'DT-001' },
      });
      expect([form.status, form.text.includes('Mã xác nhận không đúng')]).toEqual([422, true]);
      expect((await page('/v/DT-999?lang=en')).text).toContain('Not found');
    });
  });
}

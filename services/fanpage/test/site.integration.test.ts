/// <reference types="node" />
import { callRpc, publishFact } from '@hoithi/bus';
import {
  contestPhaseChanged,
  freezeInteraction,
  interactionFrozen,
  planPublication,
  publicationVisible,
  reconcilePublication,
  sendPublication,
  withdrawPublication,
} from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { makeCard, startFanpage } from './fanpage-for-tests';

jest.setTimeout(90_000);

type Answer = { status: number; text: string; json: () => Record<string, unknown>; headers: Headers };
const HOUR = 3_600_000;

describe('the public site', () => {
  let house: Awaited<ReturnType<typeof startFanpage>>;
  beforeAll(async () => {
    house = await startFanpage();
    for (const n of [1, 2, 3]) await house.publish(makeCard(n), Date.now() - 1_000);
  });
  afterAll(() => house.stop());

  const call = async (
    path: string,
    options: {
      method?: string;
      json?: unknown;
      form?: Record<string, string>;
      cookie?: string;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> => {
    const { json, form, cookie } = options;
    const response = await fetch(house.publicUrl + path, {
      method: options.method ?? (json === undefined && form === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...options.headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      headers: response.headers,
      json: () => JSON.parse(text) as Record<string, unknown>,
    };
  };
  const page = (path: string) => call(path, { headers: { accept: 'text/html' } });
  const errorOf = (answer: Answer) =>
    answer.json()['error'] as { code: string; message: string; messageEn: string; facts?: object };
  const key = (entryId: string, contestId = 'demo') => ({ contestId, entryId, channel: 'website' as const });
  const visitor = async (email: string): Promise<string> => {
    expect((await call('/api/site/visitor/code', { json: { email } })).status).toBe(202);
    const verified = await call('/api/site/visitor/verify', { json: { email, code: house.mail.codeFor(email) } });
    expect(verified.json()).toEqual({ verified: true });
    return verified.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const vote = (code: string, cookie: string, act = 'give') =>
    call(`/api/site/entries/${code}/reaction`, { json: { act }, cookie });
  const factsOf = async (filter: string) => {
    const manager = await house.bus.manager();
    const { state } = await manager.streams.info('SITE');
    const facts = [];
    for (let seq = state.first_seq || 1; seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage('SITE', { seq });
      if (message.subject.startsWith(filter.replace('*', ''))) facts.push(message.json<Record<string, unknown>>());
    }
    return facts;
  };
  const eventually = async (check: () => unknown) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await check();
        return;
      } catch (error) {
        if (attempt > 600) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

  describe('publishing', () => {
    it('shows a finalist from its instant on, not before, and under one address', async () => {
      const soon = Date.now() + 8_000;
      expect(await house.publish(makeCard(20, { title: 'Phim hẹn giờ' }), soon)).toMatchObject({
        state: 'sent',
        visibleFromMs: soon,
        url: `${house.publicUrl}/v/DT-020`,
      });
      expect((await page('/v/DT-020')).status).toBe(404);
      expect((await page('/binh-chon')).text).not.toContain('Phim hẹn giờ');
      await eventually(async () => expect((await page('/v/DT-020')).status).toBe(200));
      expect(Date.now()).toBeGreaterThanOrEqual(soon);
      expect((await page('/binh-chon')).text).toContain('Phim hẹn giờ');
      expect(await callRpc(house.bus, reconcilePublication, key('entry-20'))).toMatchObject({ state: 'visible' });
    });

    it('is planned, sent and reconciled any number of times and stands once; the world hears of it once', async () => {
      const card = makeCard(21);
      house.world.cards.set(card.entryId, card);
      const plan = { ...key(card.entryId), code: card.code, visibleFromMs: Date.now() - 1 };
      const planned = await Promise.all(Array.from({ length: 20 }, () => callRpc(house.bus, planPublication, plan)));
      expect(new Set(planned.map(({ state }) => state))).toEqual(new Set(['planned']));
      expect((await page('/v/DT-021')).status).toBe(404);
      const sent = await Promise.all(
        Array.from({ length: 20 }, () => callRpc(house.bus, sendPublication, key(card.entryId))),
      );
      expect(sent.every(({ state }) => state === 'visible')).toBe(true);
      await callRpc(house.bus, reconcilePublication, key(card.entryId));
      const heard = async () =>
        (await factsOf(publicationVisible.filter)).filter(({ entryId }) => entryId === card.entryId);
      await eventually(async () => expect(await heard()).toHaveLength(1));
      const gallery = (await page('/binh-chon')).text;
      expect(gallery.split('/v/DT-021"')).toHaveLength(2);
    });

    it('takes over a moved instant only while nothing is visible', async () => {
      const card = makeCard(22);
      const later = Date.now() + HOUR;
      await house.publish(card, later);
      const plan = (visibleFromMs: number) =>
        callRpc(house.bus, planPublication, { ...key(card.entryId), code: card.code, visibleFromMs });
      expect(await plan(later + HOUR)).toMatchObject({ state: 'sent', visibleFromMs: later + HOUR });
      const now = Date.now() - 1;
      expect(await plan(now)).toMatchObject({ state: 'visible' });
      expect(await plan(later)).toMatchObject({ state: 'visible', visibleFromMs: now });
    });

    it('takes a withdrawn film out of sight everywhere, for good, and twice is once', async () => {
      await house.publish(makeCard(23), Date.now() - 1);
      expect((await page('/v/DT-023')).status).toBe(200);
      for (const _ of [1, 2])
        expect(await callRpc(house.bus, withdrawPublication, key('entry-23'))).toMatchObject({ state: 'withdrawn' });
      for (const path of [
        '/v/DT-023',
        '/embed/DT-023',
        '/api/site/entries/DT-023/film',
        '/api/site/entries/DT-023/reaction',
      ]) {
        expect((await page(path)).status).toBe(404);
      }
      for (const path of ['/binh-chon', '/rss.xml', '/sitemap-video.xml'])
        expect((await page(path)).text).not.toContain('DT-023');
      expect(await callRpc(house.bus, sendPublication, key('entry-23'))).toMatchObject({ state: 'withdrawn' });
    });

    it('says that it does not operate Facebook, and what it does not know', async () => {
      const plan = {
        contestId: 'demo',
        entryId: 'entry-1',
        channel: 'facebook' as const,
        code: 'DT-001',
        visibleFromMs: 1,
      };
      expect(await callRpc(house.bus, planPublication, plan)).toEqual({
        state: 'absent',
        url: null,
        visibleFromMs: null,
      });
      expect(house.log()).toContain('channel not connected');
      expect(await callRpc(house.bus, sendPublication, key('entry-unknown'))).toMatchObject({ state: 'absent' });
      await expect(
        callRpc(house.bus, planPublication, { ...plan, channel: 'website', contestId: 'no-such' }),
      ).rejects.toMatchObject({ code: 'unknown-contest' });
    });
  });

  describe('reading', () => {
    it('finds films without accents, by author, unit and code', async () => {
      house.world.cards.set('entry-2', makeCard(2, { title: 'Đường về bản Pha Đin', authorNames: ['Giàng A Sử'] }));
      await house.publish(makeCard(24, { title: 'Phim khác' }), Date.now() - 1);
      for (const q of ['duong ve', 'PHA ĐIN', 'giang a su', 'dt-002']) {
        const { text } = await page(`/binh-chon?q=${encodeURIComponent(q)}`);
        expect([q, text.includes('Đường về bản Pha Đin'), text.includes('Phim khác')]).toEqual([q, true, false]);
      }
      expect((await page('/binh-chon?q=khongco')).text).toContain('Không có tác phẩm nào khớp');
    });

    it('writes what an entrant wrote as text, never as markup', async () => {
      await house.publish(
        makeCard(25, { title: '<script>alert(1)</script>"\'&', summary: '</script><img src=x onerror=alert(1)>' }),
        Date.now() - 1,
      );
      for (const path of [
        '/v/DT-025',
        '/binh-chon?q=alert',
        '/embed/DT-025',
        '/rss.xml',
        '/sitemap-video.xml',
        '/binh-chon?q=%22%3E%3Cscript%3Ealert(1)',
      ]) {
        const { text } = await page(path);
        expect(text).not.toMatch(/<script>alert|<img src=x/);
      }
    });

    it('tells crawlers what they need on the watch page', async () => {
      const { text } = await page('/v/DT-001');
      for (const tag of [
        'og:title',
        'og:image',
        'og:video',
        'twitter:card',
        'rel="canonical"',
        'application/json+oembed',
      ])
        expect(text).toContain(tag);
      const data = JSON.parse(
        /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(text)?.[1] ?? '{}',
      ) as Record<string, unknown>;
      expect(data).toMatchObject({
        '@type': 'VideoObject',
        name: 'Phim số 1',
        duration: 'PT4M35S',
        embedUrl: `${house.publicUrl}/embed/DT-001`,
      });
      expect((await page('/api/site/entries/DT-001/poster')).headers.get('location')).toBe('/media/films-1-poster.jpg');
    });

    it('may be framed only as the player', async () => {
      expect((await page('/v/DT-001')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect((await page('/embed/DT-001')).headers.get('content-security-policy')).toContain('frame-ancestors *');
      const card = await call(
        `/oembed?format=json&maxwidth=400&url=${encodeURIComponent(`${house.publicUrl}/v/dt-001`)}`,
      );
      expect(card.json()).toMatchObject({
        type: 'video',
        width: 400,
        height: 225,
        html: expect.stringContaining('/embed/DT-001') as string,
      });
    });

    it('speaks English when asked, with the whole rules', async () => {
      expect((await page('/the-le?lang=en')).text).toContain('<h1>Rules');
      expect((await page('/the-le')).text).toContain('<h1>Thể lệ');
      expect((await page('/?lang=en')).text).toContain('lang=en"');
      expect((await page('/?contest=sonla-2024')).text).toContain('năm 2024');
    });

    it('goes on with what it knows when intake is away', async () => {
      await page('/binh-chon');
      house.world.intakeAway = true;
      const { status, text } = await page('/binh-chon');
      house.world.intakeAway = false;
      expect([status, text.includes('DT-001')]).toEqual([200, true]);
    });

    it('shows the results after the decision and says when they come before it', async () => {
      expect((await page('/ket-qua')).text).toContain('Chưa có kết quả');
      const hash = 'a'.repeat(64);
      house.world.result = {
        contestId: 'demo',
        decisionId: 'decision-1',
        decidedAtMs: Date.now(),
        stage: 'provisional',
        complaintsCloseAtMs: Date.UTC(2026, 10, 30, 5),
        finalAtMs: null,
        prizes: [
          {
            prizeId: 'first',
            name: { vi: 'Giải Nhất', en: 'First Prize' },
            valueDong: 5_000_000,
            entries: [
              { entryId: 'entry-1', code: 'DT-001', title: 'Phim số 1', authorNames: ['Lò Thị Ánh'], unitName: 'THPT' },
            ],
          },
        ],
        ranking: [{ code: 'DT-001', rank: 1, score: '87.35', validSheets: 5 }],
        interaction: [{ code: 'DT-001', raw: 3, accepted: 3 }],
        freezeHash: hash,
        bookHash: hash,
      };
      await eventually(async () => {
        const { text } = await page('/ket-qua');
        for (const part of ['Giải Nhất', '5.000.000 đồng', '87,35', hash]) expect(text).toContain(part);
      });
      const english = (await page('/ket-qua?lang=en')).text;
      expect(english).toContain('87.35');
      expect(english).toContain('A provisional result.');
      expect((await page('/ket-qua')).text).toContain('Nhận khiếu nại đến 12:00, Thứ Hai, ngày 30 tháng 11 năm 2026');
    });
  });

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
      const good = house.mail.codeFor(email);
      const wrong = good === '111111' ? '222222' : '111111';
      expect(errorOf(await verify(wrong)).code).toBe('code-invalid');
      expect((await verify(good)).status).toBe(200);
      expect(errorOf(await verify(good)).code).toBe('code-invalid');
      await call('/api/site/visitor/code', { json: { email } });
      for (let i = 0; i < 5; i += 1) await verify(wrong);
      expect(errorOf(await verify(house.mail.codeFor(email))).code).toBe('code-invalid');
      expect((await call('/api/site/visitor/code', { json: { email } })).status).toBe(202);
      const tooMany = await call('/api/site/visitor/code', { json: { email } });
      expect([tooMany.status, errorOf(tooMany).code]).toEqual([429, 'too-many-requests']);
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
      expect(house.log()).not.toMatch(/em\.lo\.thi|example\.vn/);
    });
  });

  describe('wrong calls', () => {
    const json = (body: unknown) => ({ json: body });
    it.each<[string, string, Parameters<typeof call>[1], number, string]>([
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

  describe('freezing', () => {
    const phase = (revision: number, freezeAtMs: number) =>
      publishFact(
        house.bus,
        contestPhaseChanged,
        {
          contestId: 'demo',
          revision,
          phase: 'interaction',
          calendar: {
            closeAtMs: 1,
            screeningCloseAtMs: 2,
            publishAtMs: 3,
            judgingOpenAtMs: 4,
            judgingLockAtMs: 5,
            freezeAtMs,
            councilAtMs: freezeAtMs + HOUR,
            complaintsCloseAtMs: freezeAtMs + 2 * HOUR,
            finalAtMs: freezeAtMs + 3 * HOUR,
          },
          atMs: Date.now(),
          waitingFor: { vi: 'Chờ chốt', en: 'Waiting' },
          needsAttention: false,
        },
        { contestId: 'demo', factId: `phase-${revision}` },
      );
    const isOpen = async () => (await call('/api/site/entries/DT-001/reaction')).json()['open'];

    it('follows the calendar that the organiser moved, whatever order the facts come in', async () => {
      await phase(5, Date.now() - 1_000);
      await eventually(async () => expect(await isOpen()).toBe(false));
      const cookie = await visitor('giang@example.vn');
      expect(errorOf(await vote('DT-001', cookie)).code).toBe('reactions-closed');
      await phase(4, Date.now() - HOUR);
      await phase(6, Date.now() + HOUR);
      await eventually(async () => expect(await isOpen()).toBe(true));
      expect((await vote('DT-003', cookie)).status).toBe(200);
    });

    it('takes one record, once, with a hash that anybody can recompute, and shows the numbers', async () => {
      const freezeAtMs = Date.now();
      const freeze = () => callRpc(house.bus, freezeInteraction, { contestId: 'demo', freezeAtMs });
      const [first, ...others] = await Promise.all([freeze(), freeze(), freeze()]);
      for (const other of others) expect(other).toEqual(first);
      expect(await callRpc(house.bus, freezeInteraction, { contestId: 'demo', freezeAtMs: freezeAtMs + HOUR })).toEqual(
        first,
      );
      await eventually(async () => expect(await factsOf(interactionFrozen.filter)).toHaveLength(1));
      const [fact] = await factsOf(interactionFrozen.filter);
      const { counts, takenAtMs, hash, freezeId } = fact as {
        counts: { entryId: string; raw: number; accepted: number }[];
        takenAtMs: number;
        hash: string;
        freezeId: string;
      };
      expect(Object.fromEntries(counts.map(({ entryId, accepted }) => [entryId, accepted]))).toMatchObject({
        'entry-1': 1,
        'entry-2': 1,
        'entry-3': 1,
        'entry-20': 0,
      });
      expect(counts.map(({ entryId }) => entryId)).not.toContain('entry-23');
      const text = `{"contestId":"demo","counts":[${counts.map((c) => `{"accepted":${c.accepted},"entryId":"${c.entryId}","raw":${c.raw}}`).join(',')}],"freezeAtMs":${freezeAtMs},"freezeId":"${freezeId}","takenAtMs":${takenAtMs}}`;
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(first).toMatchObject({ hash, freezeId, entries: counts.length });
    });

    it('takes no vote afterwards, and shows the frozen numbers to everybody', async () => {
      const cookie = await visitor('hoa@example.vn');
      for (const act of ['give', 'take-back']) {
        const refused = await vote('DT-001', cookie, act);
        expect([refused.status, errorOf(refused).code]).toEqual([409, 'reactions-closed']);
      }
      await eventually(async () =>
        expect((await call('/api/site/entries/DT-001/reaction')).json()).toEqual({
          reacted: false,
          open: false,
          count: 1,
        }),
      );
      expect((await page('/v/DT-001')).text).toContain('Đã chốt lượt tương tác');
      expect((await page('/binh-chon')).text).toMatch(/<strong>1<\/strong>\s+lượt bình chọn/);
    });

    it('refuses to freeze what it does not know', async () => {
      await expect(
        callRpc(house.bus, freezeInteraction, { contestId: 'no-such', freezeAtMs: 1 }),
      ).rejects.toMatchObject({ code: 'unknown-contest' });
    });
  });

  describe('being killed', () => {
    it('loses nothing that was answered, and announces later what NATS could not take', async () => {
      const card = makeCard(40);
      house.world.cards.set(card.entryId, card);
      await callRpc(house.bus, planPublication, {
        ...key(card.entryId),
        code: card.code,
        visibleFromMs: Date.now() - 1,
      });
      await callRpc(house.bus, sendPublication, key(card.entryId));
      await house.restart('SIGKILL');
      expect((await page('/v/DT-040')).status).toBe(200);
      await eventually(async () =>
        expect(
          (await factsOf(publicationVisible.filter)).filter(({ entryId }) => entryId === card.entryId),
        ).toHaveLength(1),
      );
      expect((await call('/api/site/entries/DT-001/reaction')).json()).toMatchObject({ count: 1, open: false });
    });

    it('survives a killed NATS with its pages open', async () => {
      expect((await page('/v/DT-001')).status).toBe(200);
      await house.nats.kill();
      expect((await page('/v/DT-001')).status).toBe(200);
      expect((await call('/healthz')).status).toBe(503);
      await house.nats.start();
      await eventually(async () => expect((await call('/healthz')).status).toBe(200));
      await eventually(() => callRpc(house.bus, reconcilePublication, key('entry-1'), { timeoutMs: 500 }));
    });

    it('ends cleanly when asked to, also while NATS is away', async () => {
      expect(await house.restart('SIGTERM')).toBe(0);
      await house.nats.kill();
      const ended = house.restart('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      await house.nats.start();
      expect(await ended).toBe(0);
    });
  });
});

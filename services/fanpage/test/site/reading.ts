import { makeCard } from '../fanpage-for-tests';
import { type SiteUnderTest } from '../site-under-test';

/** What a visitor and a crawler read. */
export function describeReading(site: SiteUnderTest): void {
  const { call, page, eventually } = site;
  describe('reading', () => {
    it('finds films without accents, by author, unit and code', async () => {
      site
        .house()
        .world.cards.set('entry-2', makeCard(2, { title: 'Đường về bản Pha Đin', authorNames: ['Giàng A Sử'] }));
      await site.house().publish(makeCard(24, { title: 'Phim khác' }), Date.now() - 1);
      for (const q of ['duong ve', 'PHA ĐIN', 'giang a su', 'dt-002']) {
        const { text } = await page(`/binh-chon?q=${encodeURIComponent(q)}`);
        expect([q, text.includes('Đường về bản Pha Đin'), text.includes('Phim khác')]).toEqual([q, true, false]);
      }
      expect((await page('/binh-chon?q=khongco')).text).toContain('Không có tác phẩm nào khớp');
    });

    it('writes what an entrant wrote as text, never as markup', async () => {
      await site
        .house()
        .publish(
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
        embedUrl: `${site.house().publicUrl}/embed/DT-001`,
      });
      expect((await page('/api/site/entries/DT-001/poster')).headers.get('location')).toBe('/media/films-1-poster.jpg');
    });

    it('may be framed only as the player', async () => {
      expect((await page('/v/DT-001')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect((await page('/embed/DT-001')).headers.get('content-security-policy')).toContain('frame-ancestors *');
      const card = await call(
        `/oembed?format=json&maxwidth=400&url=${encodeURIComponent(`${site.house().publicUrl}/v/dt-001`)}`,
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
      site.house().world.intakeAway = true;
      const { status, text } = await page('/binh-chon');
      site.house().world.intakeAway = false;
      expect([status, text.includes('DT-001')]).toEqual([200, true]);
    });

    it('shows the results after the decision and says when they come before it', async () => {
      expect((await page('/ket-qua')).text).toContain('Chưa có kết quả');
      expect((await page('/ket-qua?giay=first-DT-001')).text).toContain('Chưa có giấy chứng nhận nào');
      const hash = 'a'.repeat(64);
      site.house().world.result = {
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
              {
                entryId: 'entry-1',
                code: 'DT-001',
                title: 'Phim số 1',
                authorNames: ['Lò Thị Ánh'],
                unitName: 'THPT',
                bookNumber: 1,
              },
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
      const certificate = (await page('/ket-qua?giay=first-DT-001')).text;
      for (const part of ['khớp với kết quả', 'Lò Thị Ánh', '01/GCN', 'còn là dự kiến'])
        expect(certificate).toContain(part);
      expect((await page('/ket-qua?giay=first-DT-999')).text).toContain('Không có giấy chứng nhận này');
      const english = (await page('/ket-qua?lang=en')).text;
      expect(english).toContain('87.35');
      expect(english).toContain('A provisional result.');
      expect((await page('/ket-qua')).text).toContain('Nhận khiếu nại đến 12:00, Thứ Hai, ngày 30 tháng 11 năm 2026');
    });
  });
}

import { callRpc } from '@hoithi/bus';
import {
  planPublication,
  publicationVisible,
  reconcilePublication,
  sendPublication,
  withdrawPublication,
} from '@hoithi/contracts';
import { makeCard } from '../fanpage-for-tests';
import { HOUR, type SiteUnderTest } from '../site-under-test';

/** How a finalist gets onto the site and off it. */
export function describePublishing(site: SiteUnderTest): void {
  const { page, key, factsOf, eventually } = site;
  describe('publishing', () => {
    it('shows a finalist from its instant on, not before, and under one address', async () => {
      const soon = Date.now() + 8_000;
      expect(await site.house().publish(makeCard(20, { title: 'Phim hẹn giờ' }), soon)).toMatchObject({
        state: 'sent',
        visibleFromMs: soon,
        url: `${site.house().publicUrl}/v/DT-020`,
      });
      expect((await page('/v/DT-020')).status).toBe(404);
      expect((await page('/binh-chon')).text).not.toContain('Phim hẹn giờ');
      await eventually(async () => expect((await page('/v/DT-020')).status).toBe(200));
      expect(Date.now()).toBeGreaterThanOrEqual(soon);
      expect((await page('/binh-chon')).text).toContain('Phim hẹn giờ');
      expect(await callRpc(site.house().bus, reconcilePublication, key('entry-20'))).toMatchObject({
        state: 'visible',
      });
    });

    it('is planned, sent and reconciled any number of times and stands once; the world hears of it once', async () => {
      const card = makeCard(21);
      site.house().world.cards.set(card.entryId, card);
      const plan = { ...key(card.entryId), code: card.code, visibleFromMs: Date.now() - 1 };
      const planned = await Promise.all(
        Array.from({ length: 20 }, () => callRpc(site.house().bus, planPublication, plan)),
      );
      expect(new Set(planned.map(({ state }) => state))).toEqual(new Set(['planned']));
      expect((await page('/v/DT-021')).status).toBe(404);
      const sent = await Promise.all(
        Array.from({ length: 20 }, () => callRpc(site.house().bus, sendPublication, key(card.entryId))),
      );
      expect(sent.every(({ state }) => state === 'visible')).toBe(true);
      await callRpc(site.house().bus, reconcilePublication, key(card.entryId));
      const heard = async () =>
        (await factsOf(publicationVisible.filter)).filter(({ entryId }) => entryId === card.entryId);
      await eventually(async () => expect(await heard()).toHaveLength(1));
      const gallery = (await page('/binh-chon')).text;
      expect(gallery.split('/v/DT-021"')).toHaveLength(2);
    });

    it('takes over a moved instant only while nothing is visible', async () => {
      const card = makeCard(22);
      const later = Date.now() + HOUR;
      await site.house().publish(card, later);
      const plan = (visibleFromMs: number) =>
        callRpc(site.house().bus, planPublication, { ...key(card.entryId), code: card.code, visibleFromMs });
      expect(await plan(later + HOUR)).toMatchObject({ state: 'sent', visibleFromMs: later + HOUR });
      const now = Date.now() - 1;
      expect(await plan(now)).toMatchObject({ state: 'visible' });
      expect(await plan(later)).toMatchObject({ state: 'visible', visibleFromMs: now });
    });

    it('takes a withdrawn film out of sight everywhere, for good, and twice is once', async () => {
      await site.house().publish(makeCard(23), Date.now() - 1);
      expect((await page('/v/DT-023')).status).toBe(200);
      for (const _ of [1, 2])
        expect(await callRpc(site.house().bus, withdrawPublication, key('entry-23'))).toMatchObject({
          state: 'withdrawn',
        });
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
      expect(await callRpc(site.house().bus, sendPublication, key('entry-23'))).toMatchObject({ state: 'withdrawn' });
    });

    it('says that it does not operate Facebook, and what it does not know', async () => {
      const plan = {
        contestId: 'demo',
        entryId: 'entry-1',
        channel: 'facebook' as const,
        code: 'DT-001',
        visibleFromMs: 1,
      };
      expect(await callRpc(site.house().bus, planPublication, plan)).toEqual({
        state: 'absent',
        url: null,
        visibleFromMs: null,
      });
      expect(site.house().log()).toContain('channel not connected');
      expect(await callRpc(site.house().bus, sendPublication, key('entry-unknown'))).toMatchObject({ state: 'absent' });
      await expect(
        callRpc(site.house().bus, planPublication, { ...plan, channel: 'website', contestId: 'no-such' }),
      ).rejects.toMatchObject({ code: 'unknown-contest' });
    });
  });
}

import { callRpc } from '@hoithi/bus';
import { planPublication, publicationVisible, reconcilePublication, sendPublication } from '@hoithi/contracts';
import { makeCard } from '../fanpage-for-tests';
import { type SiteUnderTest } from '../site-under-test';

/** What a killed process or NATS leaves behind. */
export function describeBeingKilled(site: SiteUnderTest): void {
  const { call, page, key, factsOf, eventually } = site;
  describe('being killed', () => {
    it('loses nothing that was answered, and announces later what NATS could not take', async () => {
      const card = makeCard(40);
      site.house().world.cards.set(card.entryId, card);
      await callRpc(site.house().bus, planPublication, {
        ...key(card.entryId),
        code: card.code,
        visibleFromMs: Date.now() - 1,
      });
      await callRpc(site.house().bus, sendPublication, key(card.entryId));
      await site.house().restart('SIGKILL');
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
      await site.house().nats.kill();
      expect((await page('/v/DT-001')).status).toBe(200);
      expect((await call('/healthz')).status).toBe(503);
      await site.house().nats.start();
      await eventually(async () => expect((await call('/healthz')).status).toBe(200));
      await eventually(() => callRpc(site.house().bus, reconcilePublication, key('entry-1'), { timeoutMs: 500 }));
    });

    it('ends cleanly when asked to, also while NATS is away', async () => {
      expect(await site.house().restart('SIGTERM')).toBe(0);
      await site.house().nats.kill();
      const ended = site.house().restart('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      await site.house().nats.start();
      expect(await ended).toBe(0);
    });
  });
}

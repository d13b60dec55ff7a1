import { callRpc, publishFact } from '@hoithi/bus';
import { contestPhaseChanged, freezeInteraction, interactionFrozen, type ContestPhase } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { HOUR, type SiteUnderTest } from '../site-under-test';

/** The one record of the votes. */
export function describeFreezing(site: SiteUnderTest): void {
  const { call, page, errorOf, visitor, vote, factsOf, eventually } = site;
  describe('freezing', () => {
    const phase = (revision: number, freezeAtMs: number, name: ContestPhase = 'judging') =>
      publishFact(
        site.house().bus,
        contestPhaseChanged,
        {
          contestId: 'demo',
          revision,
          phase: name,
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

    it('takes one record, once, with a hash that anybody can recompute', async () => {
      const freezeAtMs = Date.now();
      const freeze = () => callRpc(site.house().bus, freezeInteraction, { contestId: 'demo', freezeAtMs });
      const [first, ...others] = await Promise.all([freeze(), freeze(), freeze()]);
      for (const other of others) expect(other).toEqual(first);
      expect(
        await callRpc(site.house().bus, freezeInteraction, { contestId: 'demo', freezeAtMs: freezeAtMs + HOUR }),
      ).toEqual(first);
      await eventually(async () => expect(await factsOf(interactionFrozen.filter)).toHaveLength(1));
      const [fact] = await factsOf(interactionFrozen.filter);
      const { counts, takenAtMs, hash, freezeId } = fact as {
        counts: { entryId: string; raw: number; accepted: number; voters: number; reachedAtMs: number | null }[];
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
      // Who has as many votes as another is told apart by them.
      for (const { raw, voters, reachedAtMs } of counts) {
        expect(voters).toBe(raw);
        if (raw === 0) expect(reachedAtMs).toBeNull();
        else expect(reachedAtMs).toBeLessThanOrEqual(freezeAtMs);
      }
      const text = `{"contestId":"demo","counts":[${counts.map((c) => `{"accepted":${c.accepted},"entryId":"${c.entryId}","raw":${c.raw},"reachedAtMs":${c.reachedAtMs},"voters":${c.voters}}`).join(',')}],"freezeAtMs":${freezeAtMs},"freezeId":"${freezeId}","takenAtMs":${takenAtMs}}`;
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(first).toMatchObject({ hash, freezeId, entries: counts.length });
    });

    it('shows no frozen number while the jury still judges, on any page', async () => {
      await eventually(async () => expect((await page('/v/DT-001')).text).toContain('Đã chốt lượt tương tác'));
      expect((await call('/api/site/entries/DT-001/reaction')).json()).toMatchObject({ open: false, count: null });
      for (const path of ['/', '/binh-chon', '/v/DT-001', '/embed/DT-001', '/rss.xml', '/ket-qua']) {
        expect((await page(path)).text).not.toMatch(/\d+<\/strong>\s+lượt bình chọn|userInteractionCount/);
      }
    });

    it('takes no vote afterwards, and shows the frozen numbers to everybody once the sheets are locked', async () => {
      await phase(7, Date.now() - 1_000, 'interaction');
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
        callRpc(site.house().bus, freezeInteraction, { contestId: 'no-such', freezeAtMs: 1 }),
      ).rejects.toMatchObject({ code: 'unknown-contest' });
    });
  });
}

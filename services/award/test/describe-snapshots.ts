import { readFreezeMinutes } from './read-freeze-minutes';
import type { AwardUnderTest } from './award-for-tests';
import { codeOfError, refused } from './council-for-tests';
import { paperDataOf } from './paper-data-of';

type Role = 'publisher' | 'secretary' | 'juror';
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

/** Counters of a channel that no program counts, of a contest of its own. */
export function describeSnapshots(of: { readonly contest: string; readonly award: () => AwardUnderTest }): void {
  const { contest } = of;
  const ask = (method: 'GET' | 'PUT' | 'POST', path: string, as: readonly [string, Role], body?: object) =>
    of.award().call({ method, path: `${contest}/snapshots${path}`, as, ...(body === undefined ? {} : { body }) });
  const see = async (as: readonly [string, Role] = ['pub', 'publisher']) => (await ask('GET', '', as)).body;
  const counts = (reactions: number) => [
    { entryId: 'entry-1', reactions, comments: 4, shares: 2, views: 900 },
    { entryId: 'entry-2', reactions: 7, comments: 0, shares: null, views: 350 },
  ];
  const save = (rows: object[], revision: number, by = 'pub') =>
    ask('PUT', '/facebook', [by, 'publisher'], { takenAtMs: Date.now(), rows, revision });
  const confirm = (by: string, revision: number) => ask('POST', '/facebook/confirm', [by, 'secretary'], { revision });
  const send = async (bytes: Buffer) => {
    const award = of.award();
    const url = `${award.stack.urls.award}/api/award/${contest}/snapshots/facebook/pictures?fileName=man-hinh.png`;
    const headers = { 'content-type': 'image/png', authorization: `Bearer ${award.people.token('pub', 'publisher')}` };
    const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  describe('the counters of a channel', () => {
    it('are not read before the freeze', async () => {
      const award = of.award();
      await award.open(contest, ['entry-1', 'entry-2']);
      await award.lock(contest);
      expect(await see()).toMatchObject({ freezeAtMs: null, mayChange: false });
      expect(codeOfError(await save(counts(1), 0))).toEqual(refused(409, 'out-of-phase'));
      await award.freeze(contest, { 'entry-1': 12, 'entry-2': 5 });
    });

    it('are written down once, for works of the freeze record only, by who is at the newest', async () => {
      expect(codeOfError(await save([{ ...counts(1)[0], entryId: 'entry-9' }], 0))).toEqual(refused(400, 'entry-9'));
      expect(
        (await ask('PUT', '/website', ['pub', 'publisher'], { takenAtMs: 1, rows: counts(1), revision: 0 })).status,
      ).toBe(404);
      expect((await save(counts(40), 0)).status).toBe(200);
      const { channels } = await see();
      expect(channels).toMatchObject([{ channelId: 'facebook', byName: 'Họ tên pub', isMine: true, confirmed: null }]);
      expect(channels[0].rows).toEqual(counts(40));
      expect(codeOfError(await save(counts(41), channels[0].revision - 1, 'other'))).toEqual(
        refused(409, 'changed-meanwhile'),
      );
    });

    it('are confirmed by another person, once there is a picture', async () => {
      const revision = async () => (await see()).channels[0].revision as number;
      expect(codeOfError(await confirm('sec', await revision()))).toEqual(refused(409, 'snapshot-unproven'));
      expect((await send(Buffer.from('<html>'))).status).toBe(422);
      const [first, again] = [await send(PICTURE), await send(PICTURE)];
      expect([first.status, again.status]).toEqual([200, 200]);
      expect((await see()).channels[0].pictures).toMatchObject([{ fileName: 'man-hinh.png', bytes: PICTURE.length }]);
      expect(codeOfError(await confirm('pub', await revision()))).toEqual(refused(409, 'own-snapshot'));
      expect(codeOfError(await confirm('sec', (await revision()) - 1))).toEqual(refused(409, 'changed-meanwhile'));
      const seen = await revision();
      expect((await confirm('sec', seen)).body.channels[0].confirmed).toMatchObject({ byName: 'Họ tên sec' });
      expect((await confirm('sec', seen)).status).toBe(200);
    });

    it('stand in the minutes with source, time, both persons and the hash of the picture', async () => {
      const { freeze } = await paperDataOf(of.award(), contest);
      const [snapshot] = freeze?.snapshots ?? [];
      expect(snapshot).toMatchObject({
        channelId: 'facebook',
        byName: 'Họ tên pub',
        confirmed: { byName: 'Họ tên sec' },
      });
      const text = await readFreezeMinutes(of.award(), contest);
      expect(text).toContain(snapshot?.pictures[0]?.sha256);
      expect(text).toMatch(/Họ tên sec/);
      expect(text).toMatch(/Lượt bày tỏ cảm xúc\s.*\s47\s/);
      expect(text).toMatch(/Bình chọn đã xác thực\s.*\s23\s/);
    });

    it('may be read anew until the council decides: the earlier reading is kept, and waits for its confirmation', async () => {
      const { revision } = (await see()).channels[0];
      expect((await save(counts(43), revision)).body.channels[0]).toMatchObject({ confirmed: null, rows: counts(43) });
      expect((await see(['sec', 'secretary'])).channels[0].isMine).toBe(false);
    });
  });
}

import { errorOf, type IntakeHouse } from '../intake-house';

/** The contest's log, after everything that the desk did. */
export function describeTheLog(house: IntakeHouse): void {
  type Line = {
    readonly lineId: string;
    readonly action: string;
    readonly atMs: number;
    readonly byName: string;
    readonly reason: string | null;
    readonly unsure: boolean;
    readonly entry: { readonly code: string } | null;
  };
  const read = async (query = '') => {
    const { body } = await house.intake.call(`/api/intake/desk/demo/audit${query}`, { as: house.secretary });
    return body as { readonly lines: readonly Line[]; readonly people: readonly { userId: string; name: string }[] };
  };

  describe('the log', () => {
    it('tells what was done, newest first, with name and reason; nothing that was refused', async () => {
      const { lines } = await read();
      expect(lines.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['start-contest', 'save-staff', 'move-closeAtMs', 'disqualify']),
      );
      expect(lines.filter(({ action }) => action === 'move-closeAtMs')).toHaveLength(1);
      expect(lines.map(({ atMs }) => atMs)).toEqual(lines.map(({ atMs }) => atMs).toSorted((a, b) => b - a));
      expect(lines.find(({ action }) => action === 'disqualify')).toMatchObject({
        byName: 'Cán bộ secretary 1',
        reason: 'sao chép tác phẩm khác',
        unsure: false,
      });
    });

    it('is read by entry, by person and by day of the contest', async () => {
      const { lines, people } = await read();
      const code = lines.find(({ action }) => action === 'disqualify')?.entry?.code;
      const own = await read(`?code=${code}`);
      expect(own.lines.length).toBeGreaterThan(0);
      expect(new Set(own.lines.map(({ entry }) => entry?.code))).toEqual(new Set([code]));
      expect((await read('?code=DM-99999')).lines).toEqual([]);
      const secretary = people.find(({ name }) => name === 'Cán bộ secretary 1');
      const hers = await read(`?by=${secretary?.userId}`);
      expect(new Set(hers.lines.map(({ byName }) => byName))).toEqual(new Set(['Cán bộ secretary 1']));
      const dayOf = (atMs: number) =>
        new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(atMs);
      const today = dayOf(lines[0]?.atMs ?? 0);
      expect((await read(`?day=${today}`)).lines).toEqual(lines.filter(({ atMs }) => dayOf(atMs) === today));
      expect((await read('?day=2001-02-03')).lines).toEqual([]);
    });

    it('goes on behind a line, and is nothing for who screens or enters', async () => {
      const { lines } = await read();
      const [, second] = lines;
      expect((await read(`?before=${second?.lineId}`)).lines).toEqual(lines.slice(2));
      for (const as of [await house.intake.staff('screener', 1), house.an]) {
        const refused = await house.intake.call('/api/intake/desk/demo/audit', { as });
        expect(errorOf(refused)).toBe('not-allowed');
      }
    });
  });
}

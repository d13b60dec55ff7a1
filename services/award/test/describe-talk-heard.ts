import type { AwardUnderTest } from './award-for-tests';
import { hearTalk } from './hear-talk';
import { paperDataOf } from './paper-data-of';

type Film = { readonly code: string; readonly timecodes: readonly object[] };

/** Where a talk that has its conclusion is heard of: by the council, the jury's meeting, and its minutes. */
export function describeTalkHeard(of: { readonly contest: string; readonly award: () => AwardUnderTest }): void {
  const { contest } = of;
  const read = async (path: string) =>
    (await of.award().call({ path: `${contest}/${path}`, as: ['sec', 'secretary'] })).body;

  it('the council reads what the jury came to, and no work waits for it any more', async () => {
    const { conclusion } = await read('deliberation');
    expect(await hearTalk(of.award(), contest)).toMatchObject({ said: { state: 'concluded', conclusion }, lit: [] });
  });

  it('the jury meets on it, and its minutes say on what it talked, where, and what it came to', async () => {
    const { agenda } = await read('meetings/jury');
    expect(agenda).toContainEqual(expect.objectContaining({ key: 'talk', open: 0 }));
    const { stopping } = await paperDataOf(of.award(), contest);
    const { films, conclusion } = await read('deliberation');
    expect(stopping).toMatchObject({ state: 'deliberate', stopAtPercent: 90, conclusion });
    const talked = films.map(({ code, timecodes }: Film) => ({ code, places: timecodes }));
    expect(stopping?.films.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(talked);
  });
}

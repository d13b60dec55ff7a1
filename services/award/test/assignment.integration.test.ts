import { FINDINGS, JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward(['t-balanced', 't-substitute']);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const post = (path: string, as: readonly [string, 'juror' | 'secretary'], body: unknown) =>
  award.call({ method: 'POST', path, as, body });
const plan = async (contestId: string) =>
  (await award.call({ path: `${contestId}/panels`, as: ['s', 'secretary'] })).body;
const queue = async (contestId: string, jurorId: string): Promise<readonly string[]> => {
  const { rows } = (await award.call({ path: `${contestId}/ballots`, as: [jurorId, 'juror'] })).body;
  return rows.map((row: { entryId: string }) => row.entryId).toSorted();
};
const films = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5'];

describe('balanced panels', () => {
  beforeAll(async () => {
    FINDINGS.push({
      contestId: 't-balanced',
      jurorId: 'juror-1',
      entryId: 'entry-1',
      interests: ['same-unit'],
      weight: 'conflict',
    });
    await award.open('t-balanced', films);
  });

  it('are shown before they are applied: equal loads, no conflict, everybody linked; until then nobody has a film', async () => {
    expect(await queue('t-balanced', 'juror-2')).toEqual([]);
    const { proposal, appliedAtMs } = await plan('t-balanced');
    expect(appliedAtMs).toBeNull();
    expect(proposal.loads.map(({ films: count }: { films: number }) => count)).toEqual([3, 3, 3, 3, 3]);
    expect(proposal.groups).toHaveLength(1);
    const first = proposal.panels.find(({ entryId }: { entryId: string }) => entryId === 'entry-1');
    expect(first.jurorIds).toHaveLength(3);
    expect(first.jurorIds).not.toContain('juror-1');
  });

  it('are applied as shown, and each juror sees and opens the own films only', async () => {
    const { proposal } = await plan('t-balanced');
    expect((await post('t-balanced/panels', ['s', 'secretary'], { planId: 'other' })).body.error.code).toBe(
      'plan-changed',
    );
    expect((await post('t-balanced/panels', ['s', 'secretary'], { planId: proposal.planId })).status).toBe(200);
    for (const jurorId of JURORS) {
      const own = proposal.panels
        .filter(({ jurorIds }: { jurorIds: string[] }) => jurorIds.includes(jurorId))
        .map(({ entryId }: { entryId: string }) => entryId);
      const seen = (await queue('t-balanced', jurorId)).filter((entryId) => own.includes(entryId));
      expect(seen).toEqual(own.toSorted());
      const strange = films.find((entryId) => !own.includes(entryId) && entryId !== 'entry-1') ?? '';
      const opened = await award.call({ path: `t-balanced/ballots/${strange}`, as: [jurorId, 'juror'] });
      expect([opened.status, opened.body.error.code]).toEqual([409, 'judging-not-open']);
    }
  });

  it('take a late film in without disturbing what stands', async () => {
    await award.open('t-balanced', ['entry-6']);
    const { proposal } = await plan('t-balanced');
    expect([proposal.added, proposal.removed]).toEqual([3, 0]);
  });
});

describe('a substitute', () => {
  const hand = (jurorId: string, toJurorId: string, entryIds: readonly string[]) =>
    post(`t-substitute/panels/${jurorId}/substitute`, ['s', 'secretary'], { toJurorId, entryIds, reason: 'ốm nặng' });
  beforeAll(async () => {
    await award.open('t-substitute', ['entry-1', 'entry-2', 'entry-3']);
    await post('t-substitute/ballots/entry-1/seal', ['juror-1', 'juror'], { marks: marksOf(80), note: '' });
  });

  it('takes the unsealed films over; sealed sheets stay and the absent juror sees nothing of the others', async () => {
    const { body } = await hand('juror-1', 'juror-5', ['entry-1', 'entry-2']);
    expect(body).toEqual({ moved: ['entry-2'], kept: ['entry-1'] });
    expect((await hand('juror-1', 'juror-5', ['entry-1', 'entry-2'])).body).toEqual(body);
    expect(await queue('t-substitute', 'juror-1')).toEqual(['entry-1', 'entry-3']);
    const sealed = await post('t-substitute/ballots/entry-2/seal', ['juror-1', 'juror'], {
      marks: marksOf(80),
      note: '',
    });
    expect([sealed.status, sealed.body.error.code]).toEqual([409, 'judging-not-open']);
    // Juror 5 had judged nothing: a reserve owes only what was handed over.
    expect(await queue('t-substitute', 'juror-5')).toEqual(['entry-2']);
    expect((await plan('t-substitute')).moves).toMatchObject([
      { fromJurorId: 'juror-1', toJurorId: 'juror-5', reason: 'ốm nặng', byName: 'Họ tên s' },
    ]);
  });

  it('may have no conflict with the film, is of the jury, and is somebody else', async () => {
    FINDINGS.push({
      contestId: 't-substitute',
      jurorId: 'juror-2',
      entryId: 'entry-3',
      interests: ['same-contact'],
      weight: 'conflict',
    });
    expect((await hand('juror-3', 'juror-2', ['entry-3'])).body.error.code).toBe('conflict-of-interest');
    expect((await hand('juror-3', 'nobody', ['entry-3'])).status).toBe(403);
    expect((await hand('juror-3', 'juror-3', ['entry-3'])).status).toBe(400);
    expect((await hand('juror-5', 'juror-1', ['entry-2'])).status).toBe(400);
  });

  it('counts at the lock in place of the absent juror', async () => {
    const { missingSheets, sealedSheets } = await award.lock('t-substitute');
    // 3 films, 4 whole jurors, a reserve with one film; juror 1 gave one away, juror 2 stood aside once, one is sealed.
    expect([sealedSheets, missingSheets]).toEqual([1, 10]);
  });
});

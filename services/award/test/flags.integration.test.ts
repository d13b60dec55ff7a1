import { FINDINGS, JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';

const CONTEST = 't-flags-propose';
const ENTRIES = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5', 'entry-6'];

jest.setTimeout(60_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  await award.open(CONTEST, ENTRIES);
}, 180_000);
afterAll(async () => {
  FINDINGS.length = 0;
  await award.stop();
}, 60_000);

/** juror-1 gives the film of the own unit 12 points more; juror-2 gives every film the same; the others tell films apart. */
const totalOf = (film: number, juror: number): number => {
  if (juror === 1) return 85;
  return 80 + film + juror + (juror === 0 && film === 0 ? 12 : 0);
};
const seal = async (entryId: string, jurorId: string, total: number): Promise<number> => {
  const path = `${CONTEST}/ballots/${entryId}/seal`;
  const body = { marks: marksOf(total), note: '' };
  return (await award.call({ method: 'POST', path, as: [jurorId, 'juror'], body })).status;
};
const flags = async (as: readonly [string, ...('secretary' | 'auditor')[]] = ['sec', 'secretary']) =>
  award.call({ path: `${CONTEST}/flags`, as: [...as] });
const diagnostics = async (as: readonly [string, ...('secretary' | 'council')[]]) =>
  (await award.call({ path: `${CONTEST}/diagnostics`, as: [...as] })).body;

describe('before the lock', () => {
  beforeAll(async () => {
    for (const [at, juror] of JURORS.entries()) {
      for (const [film, entryId] of ENTRIES.entries()) expect(await seal(entryId, juror, totalOf(film, at))).toBe(200);
    }
    // The register shows the tie only after the seal, when a sealed sheet is no longer touched.
    const tie = {
      contestId: CONTEST,
      jurorId: 'juror-1',
      entryId: 'entry-1',
      interests: ['same-unit'],
      weight: 'conflict',
    };
    FINDINGS.push(tie);
    // A declaration has the registers looked at again at once.
    const body = { relations: [], undertakes: true };
    await award.call({ method: 'POST', path: `${CONTEST}/declaration`, as: ['juror-3', 'juror'], body });
  }, 120_000);

  it('are numbers and sentences without a mark, and the tie is only counted', async () => {
    const { body, bytes } = await flags();
    expect(body.rows).toContainEqual(
      expect.objectContaining({ kind: 'same-row', jurorId: 'juror-2', value: 6, entryId: null }),
    );
    expect(body.rows).toContainEqual(expect.objectContaining({ kind: 'unit-tie', jurorId: 'juror-1', value: 1 }));
    expect(body.rows.map(({ kind }: { kind: string }) => kind)).not.toContain('unit-uplift');
    expect(bytes.toString()).not.toMatch(/theme|"marks"|11[.,]25/);
  });

  it('are the same for the auditor, closed to a secretary who judges, and no part of the diagnostics', async () => {
    expect((await flags(['aud', 'auditor'])).body.rows.length).toBeGreaterThan(1);
    expect((await flags(['juror-3', 'secretary'])).body).toMatchObject({ withheld: true, rows: [] });
    expect(await diagnostics(['head', 'council'])).toMatchObject({ ready: false, flags: [] });
  });
});

describe('after the lock', () => {
  it('tell the council in full, under numbers, how far the own unit lies above', async () => {
    await award.lock(CONTEST);
    const seen = await diagnostics(['head', 'council']);
    const uplift = seen.flags.find(({ kind }: { kind: string }) => kind === 'unit-uplift');
    expect(uplift).toMatchObject({ value: 11.25, unit: 'points', name: null, entryId: null });
    expect(uplift.text.vi).toContain('cao hơn 11,25 điểm');
    const named = await diagnostics(['sec', 'secretary']);
    expect(named.flags.find(({ kind }: { kind: string }) => kind === 'unit-uplift').name).toBe('Thành viên juror-1');
  });
});

import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { findDuties } from '../src/judging/duties';
import { judgingRounds } from '../src/judging/judging-rounds';
import { sheetsToCome } from '../src/judging/sheets-to-come';
import { standAside } from '../src/judging/stand-aside';
import { NO_WORKINGS } from '../src/store/workings';
import { aBallot, aSheet } from './sheets-for-tests';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const HOUR = 3_600_000;
const ballots = ['e1', 'e2'].map(aBallot);
const jurorIds = ['a', 'b', 'c'];
const all = { assignment: 'all-to-all' as const, ballots, jurorIds, panels: new Map(), further: [] };
const moved = { toJurorId: 'd', asReserve: true, reason: 'ốm', byId: 'u-sec', byName: 'Thư ký', atMs: 1 };

describe('duties', () => {
  it('take further viewings in, which may be handed over or stood aside from like any other', () => {
    const further = [{ jurorId: 'c', entryId: 'e1' }];
    const panels = new Map([['e1', ['a']]]);
    const balanced = { ...all, assignment: 'balanced' as const, panels, further };
    expect(findDuties({ ...balanced, sheets: [] }).jurorsOf('e1')).toEqual(['a', 'c']);
    expect(findDuties({ ...balanced, sheets: [aSheet('e1', 'c', 'recused')] }).leftOf('c')).toEqual([]);
    const handed = [{ ...aSheet('e1', 'c', 'draft'), moved: { ...moved, toJurorId: 'b' } }];
    expect(findDuties({ ...balanced, sheets: handed }).jurorsOf('e1')).toEqual(['a', 'b']);
  });

  it('of a jury that scores everything are all films for everybody, until sealed or stood aside', () => {
    const sheets = [aSheet('e1', 'a', 'sealed'), aSheet('e2', 'a', 'recused'), aSheet('e1', 'b', 'draft')];
    const duties = findDuties({ ...all, sheets });
    expect(duties.jurorsOf('e1')).toEqual(['a', 'b', 'c']);
    expect([duties.leftOf('a'), duties.leftOf('b'), duties.leftOf('c')]).toEqual([[], ['e1', 'e2'], ['e1', 'e2']]);
  });

  it('go with a film to the substitute, who as a reserve owes nothing else', () => {
    const sheets = [aSheet('e1', 'a', 'sealed'), { ...aSheet('e2', 'a', 'draft'), moved }];
    const duties = findDuties({ ...all, jurorIds: [...jurorIds, 'd'], sheets });
    expect(duties.jurorsOf('e1')).toEqual(['a', 'b', 'c']);
    expect(duties.jurorsOf('e2').toSorted()).toEqual(['b', 'c', 'd']);
    expect(duties.leftOf('a')).toEqual([]);
    expect(duties.entriesOf('d')).toEqual(['e2']);
  });

  it('stay with a sealed sheet whose juror has left the jury', () => {
    const duties = findDuties({ ...all, jurorIds: ['b'], sheets: [aSheet('e1', 'gone', 'sealed')] });
    expect(duties.jurorsOf('e1')).toEqual(['b', 'gone']);
    expect(duties.jurorsOf('e2')).toEqual(['b']);
  });

  it('of balanced panels are those that were applied, and none before', () => {
    const balanced = { ...all, assignment: 'balanced' as const, sheets: [] };
    expect(findDuties(balanced).jurorsOf('e1')).toEqual([]);
    const panels = new Map([['e1', ['a', 'c']]]);
    expect(findDuties({ ...balanced, panels }).jurorsOf('e1')).toEqual(['a', 'c']);
  });
});

describe('standing aside', () => {
  const notes = { ...NO_WORKINGS, timeNotes: [{ noteId: 'n-000001', atMs: 1, text: 'riêng', setAtMs: 1 }] };
  const sheet = { ...aSheet('e1', 'a', 'draft'), workings: notes };
  const as = { reason: 'người thân', byId: 'a', byName: '', atMs: 5 };

  it('takes marks and remark, and the private notes where nobody can rule it back', () => {
    const own = standAside(sheet, { ...as, recusedBy: null }).set;
    expect(own).toMatchObject({ state: 'recused', marks: {}, note: '', workings: null, recusedReason: 'người thân' });
    const found = standAside(sheet, { ...as, recusedBy: 'register' }).set;
    expect(found).toMatchObject({ state: 'recused', marks: {}, note: '', workings: notes, recusedBy: 'register' });
  });
});

describe('a film is short of jurors', () => {
  const short = (assignment: 'all-to-all' | 'balanced', recused: readonly string[]) => {
    const sheets = recused.map((jurorId) => aSheet('e1', jurorId, 'recused'));
    const duties = findDuties({ ...all, assignment, sheets });
    return sheetsToCome(ballots[0]!, { sheets, duties, minimumSheets: 3 });
  };

  it('when so many stand aside that a score cannot come about, and not before it was assigned to anybody', () => {
    expect(short('all-to-all', [])).toEqual({ owed: 3, short: false });
    expect(short('all-to-all', ['b'])).toEqual({ owed: 2, short: true });
    expect(short('balanced', [])).toEqual({ owed: 0, short: false });
  });
});

describe('the rounds of judging', () => {
  const day = 24 * HOUR;
  const lockAtMs = 100 * day;

  it('remind at the distances of the contest and publish once a day, counted back from the lock', () => {
    const rounds = judgingRounds(contest, { openAtMs: lockAtMs - 4 * day, lockAtMs });
    const before = rounds.map(({ atMs, reminds, publishes }) => [(lockAtMs - atMs) / HOUR, reminds, publishes]);
    expect(before).toEqual([
      [72, true, true],
      [48, false, true],
      [24, true, true],
      [4, true, false],
    ]);
  });

  it('move with the lock and leave out what falls before the opening', () => {
    expect(judgingRounds(contest, { openAtMs: 0, lockAtMs: 3 * HOUR })).toEqual([]);
    expect(judgingRounds(contest, { openAtMs: 0, lockAtMs: 5 * HOUR })).toEqual([
      { atMs: HOUR, reminds: true, publishes: false },
    ]);
  });
});

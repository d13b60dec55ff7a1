import { decideScreen, describeWait, isScreened, screeningVerdict } from '../src/index';
import { aSituation } from './situation-builder';

const cast = (...votes: readonly ('pass' | 'fail' | 'repair')[]) =>
  aSituation({ phase: 'screening', votes: votes.map((vote, at) => ({ screenerId: `s-${at}`, vote, atMs: at })) });

describe('a return for repair (R7)', () => {
  it('decides nothing, and no number of them does', () => {
    expect(screeningVerdict(cast('repair'))).toBe('open');
    expect(isScreened(cast('repair', 'repair', 'repair'))).toBe(false);
    expect(screeningVerdict(cast('pass', 'repair'))).toBe('open');
    expect(screeningVerdict(cast('repair', 'pass', 'fail'))).toBe('conflict');
  });

  it('makes the entry wait for its entrant until screening closes, then for the secretary', () => {
    const state = cast('pass', 'repair');
    expect(describeWait(state)).toMatchObject({ owner: 'entrant', untilMs: state.calendar.screeningCloseAtMs });
    expect(describeWait({ ...state, overdue: 'screening' })).toMatchObject({ owner: 'secretary' });
  });

  it('is followed by the final word of the same screener, which stands', () => {
    expect(decideScreen(cast('repair'), { screenerId: 's-0', vote: 'pass' })).toEqual({ ok: true, repeat: false });
    expect(decideScreen(cast('repair'), { screenerId: 's-0', vote: 'repair' })).toEqual({ ok: true, repeat: true });
    expect(decideScreen(cast('pass'), { screenerId: 's-0', vote: 'repair' })).toMatchObject({ code: 'already-voted' });
  });

  it('does not hold up two others who agree', () => {
    expect(screeningVerdict(cast('repair', 'pass', 'pass'))).toBe('pass');
    expect(decideScreen(cast('repair', 'pass', 'pass'), { screenerId: 's-0', vote: 'fail' })).toMatchObject({
      code: 'out-of-phase',
    });
  });
});

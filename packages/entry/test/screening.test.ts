import fc from 'fast-check';
import { decideScreen, decideSettleScreening, isScreened, screeningVerdict, type EntrySituation } from '../src/index';
import { aSituation } from './situation-builder';

const votes = (...given: readonly ('pass' | 'fail')[]) =>
  given.map((vote, index) => ({ screenerId: `s-${index}`, vote, atMs: index }));
const screening = (difference: Partial<EntrySituation> = {}) => aSituation({ phase: 'screening', ...difference });

const anyVotes = fc.array(fc.constantFrom('pass' as const, 'fail' as const), { maxLength: 12 });
const anyQuorum = fc.integer({ min: 1, max: 4 });

describe('the screening verdict (O1)', () => {
  it('is open with one vote and decided by two that agree', () => {
    expect(screeningVerdict(screening({ votes: votes('pass') }))).toBe('open');
    expect(screeningVerdict(screening({ votes: votes('pass', 'pass') }))).toBe('pass');
    expect(screeningVerdict(screening({ votes: votes('fail', 'fail') }))).toBe('fail');
  });

  it('asks a third screener when two votes conflict, and the third decides', () => {
    expect(screeningVerdict(screening({ votes: votes('pass', 'fail') }))).toBe('conflict');
    expect(screeningVerdict(screening({ votes: votes('pass', 'fail', 'fail') }))).toBe('fail');
  });

  it('is always decided after 2n - 1 admitted votes and never admits more', () => {
    fc.assert(
      fc.property(anyVotes, anyQuorum, (cast, agreeingVotes) => {
        let state = screening({ agreeingVotes });
        for (const { screenerId, vote } of votes(...cast))
          if (decideScreen(state, { screenerId, vote }).ok)
            state = { ...state, votes: [...state.votes, { screenerId, vote, atMs: 0 }] };
        expect(state.votes.length).toBeLessThanOrEqual(2 * agreeingVotes - 1);
        if (cast.length >= 2 * agreeingVotes - 1) expect(isScreened(state)).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which the same votes came', () => {
    fc.assert(
      fc.property(anyVotes, (cast) => {
        const decided = screeningVerdict(screening({ votes: votes(...cast), agreeingVotes: 20 }));
        const turned = screeningVerdict(screening({ votes: votes(...cast.toReversed()), agreeingVotes: 20 }));
        expect(turned).toBe(decided);
      }),
    );
  });
});

describe('a screening vote', () => {
  it('is answered and not counted twice when it is repeated', () => {
    const state = screening({ votes: votes('pass') });
    expect(decideScreen(state, { screenerId: 's-0', vote: 'pass' })).toEqual({ ok: true, repeat: true });
  });

  it('cannot be changed once cast', () => {
    const state = screening({ votes: votes('pass') });
    expect(decideScreen(state, { screenerId: 's-0', vote: 'fail' })).toMatchObject({ code: 'already-voted' });
  });

  it('is refused before the closing of the list and after the screening is decided', () => {
    expect(decideScreen(aSituation(), { screenerId: 's-9', vote: 'pass' })).toMatchObject({ code: 'out-of-phase' });
    const decided = screening({ votes: votes('pass', 'pass') });
    expect(decideScreen(decided, { screenerId: 's-9', vote: 'fail' })).toMatchObject({ code: 'out-of-phase' });
  });
});

describe("the secretary's settlement", () => {
  const settle = { vote: 'pass' as const, reasonCode: 'quorum-not-reached' };

  it('waits for the close of screening, needs a reason, and then decides', () => {
    const state = screening({ votes: votes('pass', 'fail') });
    expect(decideSettleScreening(state, { ...settle, nowMs: 1_999 })).toMatchObject({ code: 'out-of-phase' });
    expect(decideSettleScreening(state, { ...settle, nowMs: 2_000, reasonCode: ' ' })).toMatchObject({
      code: 'reason-required',
    });
    expect(decideSettleScreening(state, { ...settle, nowMs: 2_000 })).toEqual({ ok: true, repeat: false });
    expect(screeningVerdict({ ...state, settledVote: 'pass' })).toBe('pass');
  });

  it('said again is answered the same', () => {
    const state = aSituation({ phase: 'finalist', settledVote: 'pass' });
    expect(decideSettleScreening(state, { ...settle, nowMs: 2_500 })).toEqual({ ok: true, repeat: true });
  });
});

import { suggestOpinions } from '../app/src/pages/desk-entry/suggest-opinions';

const note = (word: 'concern' | 'no-concern') => ({ word, text: '', byName: 'Lan', atMs: 1 });
const radar = (difference: object = {}) =>
  ({ state: 'ready', films: 3, basis: 'seconds', creation: null, matches: [], ...difference }) as never;
const match = (word: 'concern' | 'no-concern' | null) => ({ matchId: 'm_1', note: word === null ? null : note(word) });
const noveltyOf = (seen: never) => suggestOpinions({ verdict: 'accepted' }, seen).novelty;

describe('what a screening form suggests', () => {
  it('takes form and quality from the technical verdict', () => {
    const techniqueOf = (verdict: 'accepted' | 'must-fix' | null) =>
      suggestOpinions({ verdict }, undefined).technique?.opinion;
    expect([techniqueOf('accepted'), techniqueOf('must-fix'), techniqueOf(null)]).toEqual(['met', 'look-again', null]);
    expect(suggestOpinions(undefined, undefined)).toEqual({ technique: { opinion: null, evidence: 'unchecked' } });
  });

  it('takes novelty from the radar: nothing seen, or looked at and of no concern, is met', () => {
    expect(noveltyOf(radar())).toEqual({ opinion: 'met', evidence: 'nothing-seen' });
    expect(noveltyOf(radar({ matches: [match('no-concern')] }))?.opinion).toBe('met');
  });

  it('wants another look at a match that nobody has looked at, and shows it', () => {
    expect(noveltyOf(radar({ matches: [match('no-concern'), match(null)] }))).toEqual({
      opinion: 'look-again',
      evidence: 'seen-before',
      matchId: 'm_1',
    });
  });

  it('says not met where a person noted a concern, and doubts a film made before the launch', () => {
    expect(noveltyOf(radar({ matches: [match(null), match('concern')] }))?.opinion).toBe('not-met');
    expect(noveltyOf(radar({ creation: { sign: 'before-launch' } }))?.opinion).toBe('look-again');
  });

  it('suggests nothing while the radar computes', () => {
    expect(noveltyOf(radar({ state: 'computing' }))).toEqual({ opinion: null, evidence: 'computing' });
  });
});

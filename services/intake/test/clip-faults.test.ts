import { clipFaults } from '../src/clips/clip-faults';

const nowMs = Date.UTC(2024, 7, 1);
const HOUR_MS = 3_600_000;
const ready = {
  clip: {
    state: 'ready',
    failure: null,
    untilMs: null,
    toldAtMs: nowMs - HOUR_MS,
    addedAtMs: nowMs - 2 * HOUR_MS,
    play: 'clips/a/play.mp4',
    poster: 'clips/a/poster.jpg',
  },
  hasPrint: true,
  onRadar: true,
  isAlive: false,
  nowMs,
} as const;
const working = { ...ready, hasPrint: false, onRadar: false, isAlive: true };
type Seen = Parameters<typeof clipFaults>[0];
const faultsOf = ({ clip, ...seen }: Partial<Omit<Seen, 'clip'>> & { readonly clip?: object }) =>
  clipFaults({ ...ready, ...seen, clip: { ...ready.clip, ...clip } } as Seen);

describe('what must never be true of a reference clip', () => {
  it('a clip that is ready, being made, waited for or being deleted has no fault', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ ...working, clip: { state: 'fingerprinting' } })).toEqual([]);
    expect(faultsOf({ ...working, clip: { state: 'uploading', untilMs: nowMs + HOUR_MS } })).toEqual([]);
    expect(faultsOf({ ...working, hasPrint: true, clip: { state: 'deleting' } })).toEqual([]);
    const failure = { code: 'NOT_MP4', text: null };
    expect(faultsOf({ ...working, isAlive: false, clip: { state: 'failed', failure } })).toEqual([]);
  });

  it('a clip that was added a moment ago may still be without its workflow', () => {
    const clip = { state: 'uploading', addedAtMs: nowMs - 1_000, toldAtMs: 0 };
    expect(faultsOf({ ...working, isAlive: false, clip })).toEqual([]);
  });

  it.each([
    ['ready without a fingerprint', { hasPrint: false, onRadar: false }, 'without a fingerprint'],
    ['ready without pictures', { clip: { poster: null } }, 'without a play copy'],
    ['kept, and films are not held against it', { onRadar: false }, 'not on the radar'],
    ['on the radar, and nothing of it is kept', { ...working, onRadar: true, clip: { state: 'failed' } }, 'alone'],
    ['failed and nobody says why', { clip: { state: 'failed' } }, 'without a reason'],
    ['waiting for its file for ever', { ...working, clip: { state: 'uploading' } }, 'without an end'],
    [
      'at work with nobody at it',
      { ...working, isAlive: false, clip: { state: 'fingerprinting' } },
      'nothing is at work',
    ],
    ['being deleted by nobody', { ...working, isAlive: false, clip: { state: 'deleting' } }, 'nothing is at work'],
    [
      'waiting behind its own deadline',
      { ...working, clip: { state: 'uploading', untilMs: nowMs - HOUR_MS } },
      'behind its own end',
    ],
  ])('%s is told', (_case, change, words) => {
    expect(
      faultsOf(change)
        .map(({ text }) => text)
        .join(),
    ).toContain(words);
  });
});

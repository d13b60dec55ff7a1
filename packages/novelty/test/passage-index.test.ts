import { type FilmFingerprint, PassageIndex } from '@hoithi/novelty';
import { fingerprintOf, mirrored, random, reencoded, sceneFilm, type Moment } from './film-like';

const film = sceneFilm(1);

/** Random pictures: cheap and many. A comparison is up, down or about equal. */
function noiseFilm(seed: number, pictures = 300): FilmFingerprint {
  const next = random(seed);
  const half = (): Uint32Array => Uint32Array.from({ length: pictures }, () => Math.floor(next() * 2 ** 32));
  const timesMs = Uint32Array.from({ length: pictures }, (_, index) => index * 1000);
  const [upHighs, upLows] = [half(), half()];
  const downHighs = half().map((bits, index) => bits & ~(upHighs[index] ?? 0));
  const downLows = half().map((bits, index) => bits & ~(upLows[index] ?? 0));
  return {
    durationMs: pictures * 1000,
    sound: new Uint32Array(0),
    pictures: { basis: 'seconds', timesMs, upHighs, upLows, downHighs, downLows },
  };
}

/** An index that has been sorted into buckets: it holds more pictures than are scanned one by one. */
function bigIndex(): PassageIndex {
  const index = new PassageIndex();
  for (let seed = 0; seed < 150; seed += 1) {
    index.add({ key: `noise-${seed}`, group: `noise-${seed}`, fingerprint: noiseFilm(seed + 1) });
  }
  return index;
}

describe.each([
  ['small', (): PassageIndex => new PassageIndex()],
  ['big', bigIndex],
])('a %s index', (_, make) => {
  it('finds the film that a copy, a mirrored copy and a borrowed passage come from, first of all', () => {
    const index = make();
    index.add({ key: 'film', group: 'film', fingerprint: fingerprintOf(film, { seconds: 90 }) });
    const borrowed: Moment = (atS) => (atS > 30 && atS < 50 ? film(atS + 10) : sceneFilm(77)(atS));
    for (const copy of [reencoded(film), reencoded(mirrored(film)), reencoded(borrowed)]) {
      expect(index.search(fingerprintOf(copy, { seconds: 90 }), { group: 'copy' })[0]?.key).toBe('film');
    }
  });

  it('never holds a film against its own group', () => {
    const index = make();
    const fingerprint = fingerprintOf(film, { seconds: 40 });
    index.add({ key: 'entry/1', group: 'entry', fingerprint });
    index.add({ key: 'entry/2', group: 'entry', fingerprint });
    const found = index.search(fingerprint, { group: 'entry' });
    expect(found.filter(({ key }) => key.startsWith('entry'))).toEqual([]);
  });

  it('forgets a removed film and replaces one of the same key', () => {
    const index = make();
    const fingerprint = fingerprintOf(film, { seconds: 40 });
    const before = index.films;
    index.add({ key: 'film', group: 'film', fingerprint });
    index.add({ key: 'film', group: 'film', fingerprint });
    expect(index.films).toBe(before + 1);
    expect(index.search(fingerprint, { group: 'x' }).filter(({ key }) => key === 'film')).toHaveLength(1);
    index.remove('film');
    expect(index.films).toBe(before);
    expect(index.search(fingerprint, { group: 'x' }).filter(({ key }) => key === 'film')).toEqual([]);
  });
});

it('takes a picture that dozens of films show for no trace of any of them', () => {
  const index = new PassageIndex();
  const title = sceneFilm(55)(1);
  const withTitle = (seed: number): FilmFingerprint =>
    fingerprintOf((atS) => (atS < 3 ? title : sceneFilm(seed)(atS)), { seconds: 12 });
  for (let seed = 200; seed < 240; seed += 1) {
    index.add({ key: `f${seed}`, group: `f${seed}`, fingerprint: withTitle(seed) });
  }
  const untitled = fingerprintOf((atS) => sceneFilm(900)(atS + 3), { seconds: 9 });
  expect(index.search(withTitle(900), { group: 'new' })).toEqual(index.search(untitled, { group: 'new' }));
});

import { compareFilms } from '@hoithi/novelty';
import { fingerprintOf, mirrored, paint, random, reencoded, sceneFilm, soundOf, type Moment } from './film-like';

const film = sceneFilm(1);
const original = fingerprintOf(film, { seconds: 120, sound: soundOf(1, 120) });
const others = Array.from({ length: 14 }, (_, index) => sceneFilm(100 + index));

describe('a film and its copies', () => {
  it('finds the whole film in a re-encoded copy', () => {
    const copy = fingerprintOf(reencoded(film), { seconds: 120, sound: soundOf(1, 120) });
    const result = compareFilms(original, copy);
    expect(result.evidence).toBe('pictures-and-sound');
    expect(result.coverage).toBeGreaterThan(90);
    expect(result.passages[0]).toMatchObject({ mirrored: false, soundToo: true });
  });

  it('finds a copy whose start was cut off, and by how much', () => {
    const copy = fingerprintOf(
      reencoded((atS) => film(atS + 5)),
      { seconds: 115 },
    );
    const [passage] = compareFilms(original, copy).passages;
    expect((passage?.fromAMs ?? 0) - (passage?.fromBMs ?? 0)).toBeGreaterThan(4_000);
    expect((passage?.fromAMs ?? 0) - (passage?.fromBMs ?? 0)).toBeLessThan(6_000);
    expect(passage?.score).toBeGreaterThan(80);
  });

  it.each([0.95, 1.05])('finds a copy at speed %f over its whole length', (speed) => {
    const seconds = Math.floor(120 / speed);
    const copy = fingerprintOf(
      reencoded((atS) => film(atS * speed)),
      { seconds },
    );
    const result = compareFilms(original, copy);
    expect(result.coverage).toBeGreaterThan(75);
  });

  it('finds a mirrored copy and says that it is mirrored', () => {
    const copy = fingerprintOf(reencoded(mirrored(film)), { seconds: 120 });
    const result = compareFilms(original, copy);
    expect(result.passages[0]).toMatchObject({ mirrored: true });
    expect(result.coverage).toBeGreaterThan(80);
  });

  it('finds twenty seconds inside another film, on both sides', () => {
    const host: Moment = (atS) => (atS >= 60.4 && atS < 80.4 ? film(atS - 60.4 + 30) : (others[0] as Moment)(atS));
    const { passages, evidence } = compareFilms(original, fingerprintOf(reencoded(host), { seconds: 120 }));
    expect(evidence).toBe('pictures');
    expect(passages).toHaveLength(1);
    expect(passages[0]?.fromAMs).toBeGreaterThanOrEqual(28_000);
    expect(passages[0]?.toAMs).toBeLessThanOrEqual(52_000);
    expect((passages[0]?.toAMs ?? 0) - (passages[0]?.fromAMs ?? 0)).toBeGreaterThan(13_000);
    expect(passages[0]?.fromBMs).toBeGreaterThanOrEqual(58_000);
  });

  it('finds a copy by the key frames of one and the seconds of the other', () => {
    const copy = fingerprintOf(reencoded(film), { seconds: 120, everyS: 3.3 });
    expect(compareFilms(original, copy).coverage).toBeGreaterThan(60);
    expect(compareFilms(copy, original).coverage).toBeGreaterThan(60);
  });
});

describe('films that have nothing in common', () => {
  it('shares no passage between any two of fourteen', () => {
    const prints = others.map((other) => fingerprintOf(other, { seconds: 90 }));
    const shared = prints.flatMap((one, index) =>
      prints.slice(index + 1).filter((other) => compareFilms(one, other).passages.length > 0),
    );
    expect(shared).toHaveLength(0);
  });

  it('does not count black, flat and almost empty pictures', () => {
    const black: Moment = () => paint(() => 0);
    const flat: Moment = (atS) => paint(() => 200 + (Math.floor(atS) % 3));
    const gradient: Moment = () => paint((x) => 100 + x / 16);
    for (const empty of [black, flat, gradient]) {
      const print = fingerprintOf(empty, { seconds: 60 });
      expect(compareFilms(print, print).evidence).toBe('none');
    }
  });

  it('does not take one slide that two films show for a passage', () => {
    const slide =
      (film: Moment): Moment =>
      (atS) =>
        atS >= 20 && atS < 50 ? (others[5] as Moment)(0) : film(atS);
    const one = fingerprintOf(slide(others[1] as Moment), { seconds: 80 });
    const other = fingerprintOf(slide(others[2] as Moment), { seconds: 80 });
    expect(compareFilms(one, other).passages).toHaveLength(0);
  });

  it('tells that only the sound agrees, and does not call it evidence', () => {
    const sound = soundOf(9, 120);
    const one = fingerprintOf(others[3] as Moment, { seconds: 120, sound });
    const other = fingerprintOf(others[4] as Moment, { seconds: 120, sound });
    const result = compareFilms(one, other);
    expect(result).toMatchObject({ evidence: 'sound-only', passages: [], strength: 0 });
    expect(result.soundPassages[0]?.score).toBe(100);
  });

  it('hears nothing in common in silence', () => {
    const one = fingerprintOf(others[3] as Moment, { seconds: 120, sound: new Uint32Array(900).fill(627_964_279) });
    const other = fingerprintOf(others[4] as Moment, { seconds: 120, sound: new Uint32Array(900).fill(627_964_279) });
    expect(compareFilms(one, other).soundPassages).toHaveLength(0);
  });
});

it('takes a person before a fixed camera for a copy only where the sound agrees too', () => {
  const still = (others[6] as Moment)(0);
  const person = (seed: number): Moment => {
    const next = random(seed);
    const nods = Array.from({ length: 200 }, () => next() * 90);
    return (atS) =>
      still.map((value, at) =>
        at % 32 > 8 && at % 32 < 22 && at > 130 ? value + (nods[Math.floor(atS)] ?? 0) : value,
      );
  };
  const one = fingerprintOf(person(1), { seconds: 100, sound: soundOf(1, 100) });
  const sameSpeech = fingerprintOf(person(1), { seconds: 100, sound: soundOf(1, 100) });
  const otherSpeech = fingerprintOf(person(2), { seconds: 100, sound: soundOf(2, 100) });
  expect(compareFilms(one, otherSpeech).passages).toHaveLength(0);
  expect(compareFilms(one, sameSpeech).evidence).toBe('pictures-and-sound');
});

import type { FilmFingerprint, PictureTrack, SoundTrack } from '../fingerprint';
import { compareSound } from '../sound/compare-sound';
import { findSoundLine } from '../sound/find-sound-line';
import { countDistinct, cutPassages, type RawPassage } from './cut-passages';
import type { FilmComparison, PicturePassage, SharedSpan, SoundPassage } from './film-comparison';
import { findTimeLine } from './find-time-line';
import { mirrorTrack } from '../picture/mirror-track';
import { pairPictures } from './picture-pairs';
import { placeInB, type TimeLine } from './time-line';

type Least = { readonly distinct: number; readonly score: number; readonly lengthMs: number };

/**
 * What makes a passage evidence: pictures that agree and differ from each other, four where nearly all agree, more where many do not;
 * two suffice when the sound agrees too.
 */
const ALONE: readonly Least[] = [
  { distinct: 4, score: 85, lengthMs: 5_000 },
  { distinct: 6, score: 55, lengthMs: 8_000 },
];
const WITH_SOUND: Least = { distinct: 2, score: 40, lengthMs: 4_000 };
const MOST_LINES = 8;
const MOST_PASSAGES = 20;
/** A picture stands for the second after it. */
const PICTURE_MS = 1_000;

/**
 * The minutes that two films share: pictures aligned in time (also at another speed, also mirrored), and sound along the same lines.
 * Symmetric up to rounding. Agreeing sound without agreeing pictures is told and is no evidence.
 */
export function compareFilms(a: FilmFingerprint, b: FilmFingerprint): FilmComparison {
  const upright = findPassages(a, b, { pictures: a.pictures, mirrored: false });
  const mirrored = findPassages(a, b, { pictures: mirrorTrack(a.pictures), mirrored: true });
  const passages: PicturePassage[] = [];
  for (const passage of [...upright, ...mirrored].sort((one, other) => weightOf(other) - weightOf(one))) {
    if (passages.length < MOST_PASSAGES && !passages.some((known) => overlaps(known, passage))) passages.push(passage);
  }
  const soundPassages = heardTogether(a.sound, b.sound, passages);
  return {
    evidence: evidenceOf(passages, soundPassages),
    passages,
    soundPassages,
    coverage: coverageOf(passages, Math.min(a.durationMs, b.durationMs)),
    strength: strengthOf(passages, Math.min(a.durationMs, b.durationMs)),
  };
}

type Way = { readonly pictures: PictureTrack; readonly mirrored: boolean };

function findPassages(a: FilmFingerprint, b: FilmFingerprint, way: Way): readonly PicturePassage[] {
  const pairs = pairPictures(way.pictures, b.pictures);
  const used = new Uint8Array(pairs.count);
  const found: PicturePassage[] = [];
  for (let round = 0; round < MOST_LINES; round += 1) {
    const line = findTimeLine({ a: way.pictures, b: b.pictures, pairs, used });
    if (line === undefined) break;
    for (const raw of cutPassages({ a: way.pictures, b: b.pictures, line })) {
      const passage = judge({ a, b, way, line, raw });
      if (passage) found.push(passage);
    }
    for (let pair = 0; pair < pairs.count; pair += 1) {
      const atA = way.pictures.timesMs[pairs.a[pair] ?? 0] ?? 0;
      const atB = b.pictures.timesMs[pairs.b[pair] ?? 0] ?? 0;
      if (Math.abs(atB - placeInB(line, atA)) < 2 * PICTURE_MS) used[pair] = 1;
    }
  }
  return found;
}

type Judged = {
  readonly a: FilmFingerprint;
  readonly b: FilmFingerprint;
  readonly way: Way;
  readonly line: TimeLine;
  readonly raw: RawPassage;
};

function judge({ a, b, way, line, raw }: Judged): PicturePassage | undefined {
  const times = raw.matched.map((index) => way.pictures.timesMs[index] ?? 0);
  const fromAMs = times[0] ?? 0;
  const toAMs = Math.min(a.durationMs, (times.at(-1) ?? 0) + PICTURE_MS);
  const span = { fromAMs, toAMs, ...spanInB(line, { fromAMs, toAMs, longestMs: b.durationMs }) };
  const score = Math.round((100 * raw.matched.length) / raw.comparable);
  const distinctPictures = countDistinct(way.pictures, raw.matched);
  const reaches = (least: Least): boolean =>
    distinctPictures >= least.distinct && score >= least.score && toAMs - fromAMs >= least.lengthMs;
  if (!reaches(WITH_SOUND)) return undefined;
  const soundToo = compareSound({ a: a.sound, b: b.sound, line }).some((heard) => hearsMostOf(heard, span));
  if (!soundToo && !ALONE.some(reaches)) return undefined;
  return { ...span, score, mirrored: way.mirrored, distinctPictures, soundToo };
}

type InB = { readonly fromAMs: number; readonly toAMs: number; readonly longestMs: number };

function spanInB(line: TimeLine, { fromAMs, toAMs, longestMs }: InB): Pick<SharedSpan, 'fromBMs' | 'toBMs'> {
  const inside = (atMs: number): number => Math.round(Math.min(longestMs, Math.max(0, atMs)));
  return { fromBMs: inside(placeInB(line, fromAMs)), toBMs: inside(placeInB(line, toAMs)) };
}

const sharedMs = (one: SharedSpan, other: SharedSpan): number =>
  Math.max(0, Math.min(one.toAMs, other.toAMs) - Math.max(one.fromAMs, other.fromAMs));

const hearsMostOf = (heard: SharedSpan, seen: SharedSpan): boolean =>
  sharedMs(heard, seen) >= (seen.toAMs - seen.fromAMs) / 2;

const lengthOf = ({ fromAMs, toAMs }: SharedSpan): number => toAMs - fromAMs;

const weightOf = (passage: PicturePassage): number =>
  lengthOf(passage) * passage.score * Math.min(10, passage.distinctPictures) * (passage.soundToo ? 1.5 : 1);

/** The same minutes of A may be seen in B more than once; the second time is told only where it is mostly news. */
const overlaps = (known: PicturePassage, passage: PicturePassage): boolean =>
  sharedMs(known, passage) > lengthOf(passage) / 2;

function heardTogether(
  a: SoundTrack,
  b: SoundTrack,
  passages: readonly PicturePassage[],
): FilmComparison['soundPassages'] {
  const lines = passages.slice(0, 4).map((passage): TimeLine => {
    const slope = (passage.toBMs - passage.fromBMs) / Math.max(1, lengthOf(passage));
    return { slope, offsetMs: passage.fromBMs - slope * passage.fromAMs };
  });
  const own = findSoundLine(a, b);
  const heard: SoundPassage[] = [];
  for (const line of own ? [...lines, own] : lines) {
    for (const passage of compareSound({ a, b, line })) {
      if (!heard.some((known) => sharedMs(known, passage) > lengthOf(passage) / 2)) heard.push(passage);
    }
  }
  return heard.slice(0, MOST_PASSAGES);
}

function evidenceOf(passages: readonly PicturePassage[], heard: readonly SharedSpan[]): FilmComparison['evidence'] {
  if (passages.length === 0) return heard.length > 0 ? 'sound-only' : 'none';
  return passages.some(({ soundToo }) => soundToo) ? 'pictures-and-sound' : 'pictures';
}

const coverageOf = (passages: readonly SharedSpan[], shorterMs: number): number =>
  Math.min(100, Math.round((100 * passages.reduce((sum, one) => sum + lengthOf(one), 0)) / Math.max(1, shorterMs)));

/** Twenty seconds that agree are as strong as a whole film that half agrees; sound lifts a little. */
function strengthOf(passages: readonly PicturePassage[], shorterMs: number): number {
  const [best] = passages;
  if (best === undefined) return 0;
  const seconds = passages.reduce((sum, one) => sum + (lengthOf(one) * one.score) / 100_000, 0);
  const reach = Math.max(Math.min(1, seconds / 60), coverageOf(passages, shorterMs) / 100);
  return Math.min(98, Math.round(35 + 50 * reach * (best.score / 100) + (best.soundToo ? 10 : 0)));
}

import type { PictureTrack } from '../fingerprint';
import { isDistinct, isSamePicture, tellingOf } from '../picture/same-picture';
import { placeInB, type TimeLine } from './time-line';

/** A run of pictures that agree along one line; indices of the pictures of A that agree. */
export type RawPassage = { readonly matched: readonly number[]; readonly comparable: number };

type CutInput = { readonly a: PictureTrack; readonly b: PictureTrack; readonly line: TimeLine };

/** Pictures at most this far from where the line says may be the same moment. */
const NEAR_MS = { seconds: 800, 'key-frames': 900 } as const;
/** A passage ends after so long without an agreeing picture. */
const LONGEST_GAP_MS = { seconds: 6_000, 'key-frames': 16_000 } as const;
/** A picture that disagrees costs less than one that agrees brings: moving pictures are rarely taken at the same instant. */
const MISS = 0.6;
const MOST_LOSS = 4;

type Step = { readonly index: number; readonly atMs: number; readonly agrees: boolean };

/** Cuts the line into passages: stretches in which the pictures of A agree with those of B near the same moment. */
export function cutPassages(input: CutInput): readonly RawPassage[] {
  const { a, b } = input;
  const basis = a.basis === 'seconds' && b.basis === 'seconds' ? 'seconds' : 'key-frames';
  const passages: RawPassage[] = [];
  let open: Step[] = [];
  let [sum, best, bestLength, lastMs] = [0, 0, 0, 0];
  const close = (): void => {
    const kept = open.slice(0, bestLength);
    const matched = kept.filter(({ agrees }) => agrees).map(({ index }) => index);
    if (matched.length > 0) passages.push({ matched, comparable: kept.length });
    [open, sum, best, bestLength] = [[], 0, 0, 0];
  };
  for (const step of compareAlong(input, NEAR_MS[basis])) {
    if (open.length > 0 && (step.atMs - lastMs > LONGEST_GAP_MS[basis] || best - sum > MOST_LOSS)) close();
    if (open.length === 0 && !step.agrees) continue;
    open.push(step);
    sum += step.agrees ? 1 : -MISS;
    if (step.agrees) lastMs = step.atMs;
    if (step.agrees && sum > best) [best, bestLength] = [sum, open.length];
  }
  close();
  return passages;
}

/** The pictures of A that have pictures of B near the same moment, each with whether one of them agrees. */
function compareAlong({ a, b, line }: CutInput, nearMs: number): readonly Step[] {
  const [tellingA, tellingB] = [tellingOf(a), tellingOf(b)];
  const steps: Step[] = [];
  let first = 0;
  for (const index of tellingA) {
    const atMs = a.timesMs[index] ?? 0;
    const expectedMs = placeInB(line, atMs);
    const timeOf = (place: number): number => b.timesMs[tellingB[place] ?? 0] ?? 0;
    while (first < tellingB.length && timeOf(first) < expectedMs - nearMs) first += 1;
    let end = first;
    while (end < tellingB.length && timeOf(end) <= expectedMs + nearMs) end += 1;
    if (end === first) continue;
    const agrees = tellingB.slice(first, end).some((other) => isSamePicture(a, index, b, other));
    steps.push({ index, atMs, agrees });
  }
  return steps;
}

const ENOUGH = 30;

/** How many of the pictures differ from all others; counted up to thirty. */
export function countDistinct(track: PictureTrack, indices: readonly number[]): number {
  const seen: number[] = [];
  for (const index of indices) {
    const isNew = seen.every((other) => isDistinct(track, index, other));
    if (isNew) seen.push(index);
    if (seen.length >= ENOUGH) break;
  }
  return seen.length;
}

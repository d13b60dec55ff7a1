import type { radarMatch } from '@hoithi/contracts';
import type { z } from 'zod';

type Moment = z.input<typeof radarMatch>['passages'][number]['moments'][number];

type Passage = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly otherFromMs: number;
  readonly otherToMs: number;
};

/** Instants of the pictures that there are of each film; empty where there are none. */
type Pictures = { readonly mine: readonly number[]; readonly theirs: readonly number[] };

const MOST = 4;
/** One picture for so much of a passage. */
const EVERY_MS = 5_000;
/** A picture farther than this from the moment would show something else. */
const NEAR_MS = 4_000;

/**
 * Up to four moments spread over a passage, each with the nearest picture of both films: first one of this film inside the passage, then
 * the one of the other film that is nearest to where the passage says the same moment is. Times are those of the pictures.
 */
export function chooseMoments(passage: Passage, pictures: Pictures): readonly Moment[] {
  const { fromMs, toMs } = passage;
  const count = Math.max(1, Math.min(MOST, Math.round((toMs - fromMs) / EVERY_MS)));
  const moments: Moment[] = [];
  for (let at = 0; at < count; at += 1) {
    const wantedMs = fromMs + ((toMs - fromMs) * (at + 0.5)) / count;
    const mine = nearest(pictures.mine, wantedMs, passage);
    if (mine !== null && moments.some((known) => known.mine === mine)) continue;
    const atMs = Math.round(mine === null ? wantedMs : (pictures.mine[mine] ?? wantedMs));
    const expectedMs = placeInOther(passage, atMs);
    const theirs = nearest(pictures.theirs, expectedMs);
    const otherAtMs = Math.round(theirs === null ? expectedMs : (pictures.theirs[theirs] ?? expectedMs));
    moments.push({ atMs, otherAtMs, mine, theirs });
  }
  return moments;
}

const placeInOther = ({ fromMs, toMs, otherFromMs, otherToMs }: Passage, atMs: number): number =>
  otherFromMs + ((atMs - fromMs) * (otherToMs - otherFromMs)) / Math.max(1, toMs - fromMs);

/** The picture nearest to an instant, of those inside the passage where one is given; null where all are too far. */
function nearest(timesMs: readonly number[], wantedMs: number, within?: Passage): number | null {
  let best: number | null = null;
  let leastMs = NEAR_MS;
  timesMs.forEach((atMs, index) => {
    if (within && (atMs < within.fromMs || atMs > within.toMs)) return;
    const farMs = Math.abs(atMs - wantedMs);
    if (farMs <= leastMs) [best, leastMs] = [index, farMs];
  });
  return best;
}

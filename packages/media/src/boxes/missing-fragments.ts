import type { BoundedReader } from './bounded-reader';
import type { ContainerDefect } from './container-defect';
import { claimSlackMs, seconds } from './edit-list';
import type { Movie } from './movie';
import { readSegmentIndex } from './segment-index';
import type { TopLevelBox } from './top-level-boxes';

type Looked = { readonly reader: BoundedReader; readonly boxes: readonly TopLevelBox[]; readonly movie: Movie };

/** Less than this is no fragment that anybody would miss. */
const MISSED_MS = 500;
/** A header written before the film was cannot know its length; writers that fill in the largest number mean "unknown". */
export const KNOWN_LENGTH_MS = 12 * 3_600_000;
/** A film has one index of all fragments, or one beside each; the first ones and the last one tell. */
const FIRST_INDEXES = 4;

/**
 * A fragmented film that was cut exactly between two fragments is a complete file of a shorter film, unless something in it still
 * tells of the rest: an index of segments (`sidx`), or a length that a header gives for the whole (`mehd`, `mvhd`, the picture's
 * `mdhd`). Where none does, nothing can be known, and nothing is said.
 */
export async function findMissingFragments({ reader, boxes, movie }: Looked): Promise<readonly ContainerDefect[]> {
  if (movie.fragmentDefaults === undefined) return [];
  const listed = await findUnlisted(reader, boxes);
  if (listed !== undefined) return [missing(listed.presentMs, listed.listedMs)];
  const foundMs = Math.max(0, ...movie.tracks.map(({ times, timescale }) => (times.totalUnits * 1000) / timescale));
  const pictures = movie.tracks.filter(({ kind }) => kind === 'video');
  const claims = [movie.fragmentsMs, movie.declaredMs, ...pictures.map(({ declaredMs }) => declaredMs)].map(
    (claim) => claim ?? 0,
  );
  const claimedMs = Math.max(0, ...claims.filter((claim) => claim < KNOWN_LENGTH_MS));
  return claimedMs - foundMs > claimSlackMs(foundMs) ? [missing(foundMs, claimedMs)] : [];
}

async function findUnlisted(reader: BoundedReader, boxes: readonly TopLevelBox[]) {
  const indexes = boxes.filter(({ type }) => type === 'sidx');
  const asked = [...indexes.slice(0, FIRST_INDEXES), ...indexes.slice(FIRST_INDEXES).slice(-1)];
  for (const index of asked) {
    const listed = await readSegmentIndex(reader, index);
    if (listed !== undefined && listed.listedMs - listed.presentMs > MISSED_MS) return listed;
  }
  return undefined;
}

const missing = (foundMs: number, claimedMs: number): ContainerDefect => ({
  code: 'TRUNCATED',
  reason: 'fragments-missing',
  measured: seconds(foundMs),
  required: seconds(claimedMs),
});

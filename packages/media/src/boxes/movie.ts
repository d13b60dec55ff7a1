import { readUint64, requireBytes, type Box } from './box';
import { childBoxes, findBox, onlyBox, type BoxBudget } from './child-boxes';
import { ContainerDefectError, type ContainerDefect } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import { readTrack, type Track } from './track';

/** Default sample duration per track id, from `trex`. */
export type FragmentDefaults = ReadonlyMap<number, number>;

export type Movie = {
  readonly timescale: number;
  readonly declaredMs: number | undefined;
  readonly createdAtMs: number | undefined;
  readonly tracks: readonly Track[];
  readonly fragmentDefaults: FragmentDefaults | undefined;
  /** Length of the whole film with its fragments, as `mehd` has it; undefined where nobody says. */
  readonly fragmentsMs: number | undefined;
  readonly defects: readonly ContainerDefect[];
};

type MovieInput = { readonly moov: Uint8Array; readonly fileBytes: number };

/** Seconds between 1904, the epoch of MP4, and 1970. */
const MP4_EPOCH_OFFSET_S = 2_082_844_800;

/** Reads `moov`. A defect of one track does not hide the others; one that concerns the whole movie is thrown. */
export function readMovie({ moov, fileBytes }: MovieInput): Movie {
  const budget: BoxBudget = { left: CONTAINER_LIMITS.boxesInMoov };
  const boxes = childBoxes('moov', moov, budget);
  refuseWhole(boxes);
  const mvex = findBox(boxes, 'mvex');
  const tracks: Track[] = [];
  const defects: ContainerDefect[] = [];
  for (const trak of boxes.filter((box) => box.type === 'trak')) {
    try {
      tracks.push(readTrack({ trak, fileBytes, budget }));
    } catch (error) {
      if (!(error instanceof ContainerDefectError)) throw error;
      defects.push(error.defect);
    }
  }
  const header = readMovieHeader(onlyBox(boxes, 'mvhd'));
  const fragments = mvex && childBoxes('mvex', mvex.payload, budget);
  return {
    ...header,
    tracks,
    fragmentDefaults: fragments && readFragmentDefaults(fragments),
    fragmentsMs: fragments && readFragmentsMs(findBox(fragments, 'mehd'), header.timescale),
    defects,
  };
}

function refuseWhole(boxes: readonly Box[]): void {
  if (findBox(boxes, 'cmov')) {
    throw new ContainerDefectError({
      code: 'SUSPICIOUS',
      reason: 'compressed-moov',
      measured: 'cmov',
      required: 'moov',
    });
  }
  const tracks = boxes.filter((box) => box.type === 'trak').length;
  if (tracks <= CONTAINER_LIMITS.tracks) return;
  throw new ContainerDefectError({
    code: 'TRACKS',
    reason: 'too-many-tracks',
    measured: String(tracks),
    required: `<= ${CONTAINER_LIMITS.tracks}`,
  });
}

type MovieHeader = Pick<Movie, 'timescale' | 'declaredMs' | 'createdAtMs'>;

function readMovieHeader(mvhd: Box | undefined): MovieHeader {
  if (mvhd === undefined) return { timescale: 1000, declaredMs: undefined, createdAtMs: undefined };
  const large = requireBytes(mvhd, 20).getUint8(0) === 1;
  const view = requireBytes(mvhd, large ? 32 : 20);
  const created = large ? readUint64(view, 4) : view.getUint32(4);
  const timescale = view.getUint32(large ? 20 : 12) || 1000;
  const units = large ? readUint64(view, 24) : view.getUint32(16);
  const unknown = units === 0 || (!large && units === 0xffff_ffff);
  return {
    timescale,
    declaredMs: unknown ? undefined : (units * 1000) / timescale,
    createdAtMs: created > MP4_EPOCH_OFFSET_S && created < 2 ** 33 ? (created - MP4_EPOCH_OFFSET_S) * 1000 : undefined,
  };
}

function readFragmentsMs(mehd: Box | undefined, timescale: number): number | undefined {
  if (mehd === undefined) return undefined;
  const large = requireBytes(mehd, 8).getUint8(0) === 1;
  const view = requireBytes(mehd, large ? 12 : 8);
  const units = large ? readUint64(view, 4) : view.getUint32(4);
  return units === 0 ? undefined : (units * 1000) / timescale;
}

function readFragmentDefaults(mvex: readonly Box[]): FragmentDefaults {
  const defaults = new Map<number, number>();
  for (const trex of mvex.filter((box) => box.type === 'trex')) {
    const view = requireBytes(trex, 24);
    defaults.set(view.getUint32(4), view.getUint32(12));
  }
  return defaults;
}

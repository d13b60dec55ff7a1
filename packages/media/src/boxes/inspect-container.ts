import { BoundedReader } from './bounded-reader';
import { ContainerDefectError, type ContainerDefect } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import type { ContainerReport, TrackReport } from './container-report';
import { FragmentReader } from './fragments';
import { findMissingFragments, KNOWN_LENGTH_MS } from './missing-fragments';
import { readMovie, type Movie } from './movie';
import type { RangeReader } from './range-reader';
import { compareClaim, reportTrack } from './report-track';
import { sniffFormat, sniffPictureBrand } from './sniff-format';
import { readTopLevelBoxes, type TopLevelBox } from './top-level-boxes';

/**
 * Gate 0: reads the boxes of an MP4 and reports tracks and defects. A bad file is a report, never an exception;
 * only the source itself (disk, network) can make it throw. Reads at most 64 MiB, holds at most one `moov`.
 */
export async function inspectContainer(source: RangeReader): Promise<ContainerReport> {
  const reader = new BoundedReader(source);
  const empty = { bytes: source.size, fastStart: false, fragmented: false, tracks: [] };
  try {
    const report = await inspect(reader);
    return { ...report, bytes: source.size, bytesRead: reader.bytesRead };
  } catch (error) {
    if (!(error instanceof ContainerDefectError)) throw error;
    return { ...empty, bytesRead: reader.bytesRead, defects: [error.defect] };
  }
}

type Inspected = Omit<ContainerReport, 'bytes' | 'bytesRead'>;

async function inspect(reader: BoundedReader): Promise<Inspected> {
  await refuseForeignFormat(reader);
  const { boxes, defects } = await readTopLevelBoxes(reader);
  const moovBox = boxes.find((box) => box.type === 'moov');
  if (boxes[0]?.type !== 'ftyp') throw notFirst(boxes[0]?.type ?? '-');
  if (moovBox === undefined || moovBox.offset + moovBox.headerBytes + moovBox.payloadBytes > reader.size) {
    return {
      fastStart: false,
      fragmented: false,
      tracks: [],
      defects: defects.length > 0 ? defects : [moovMissing(reader.size)],
    };
  }
  const moov = await readPayload({ reader, box: moovBox, maxBytes: CONTAINER_LIMITS.moovBytes });
  const movie = readMovie({ moov, fileBytes: reader.size });
  await addFragments({ reader, boxes, movie });
  const missing = await findMissingFragments({ reader, boxes, movie });
  const mdat = boxes.findIndex((box) => box.type === 'mdat');
  return {
    fastStart: mdat === -1 || boxes.indexOf(moovBox) < mdat,
    fragmented: movie.fragmentDefaults !== undefined,
    createdAtMs: movie.createdAtMs,
    ...summarise(movie, [...defects, ...missing]),
  };
}

async function refuseForeignFormat(reader: BoundedReader): Promise<void> {
  if (reader.size === 0) {
    throw new ContainerDefectError({ code: 'EMPTY', reason: 'empty-file', measured: '0 B', required: '> 0 B' });
  }
  const head = await reader.read(0, 256);
  const first = String.fromCharCode(...head.subarray(4, 8));
  const pictureFormat = sniffPictureBrand(head);
  if (pictureFormat === undefined && ['ftyp', 'free', 'skip', 'uuid'].includes(first)) return;
  throw new ContainerDefectError({
    code: 'NOT_MP4',
    reason: 'other-format',
    measured: pictureFormat ?? sniffFormat(head),
    required: 'MP4',
  });
}

const notFirst = (type: string): ContainerDefectError =>
  new ContainerDefectError({ code: 'SUSPICIOUS', reason: 'ftyp-not-first', measured: type, required: 'ftyp' });

const moovMissing = (size: number): ContainerDefect => ({
  code: 'TRUNCATED',
  reason: 'moov-missing',
  measured: `${size} B`,
  required: 'moov',
});

type PayloadInput = { readonly reader: BoundedReader; readonly box: TopLevelBox; readonly maxBytes: number };

async function readPayload({ reader, box, maxBytes }: PayloadInput): Promise<Uint8Array> {
  if (box.payloadBytes > maxBytes) {
    throw new ContainerDefectError({
      code: 'SUSPICIOUS',
      reason: 'moov-too-large',
      measured: `${box.payloadBytes} B`,
      required: `<= ${maxBytes} B`,
    });
  }
  return reader.read(box.offset + box.headerBytes, box.payloadBytes);
}

type FragmentsInput = { readonly reader: BoundedReader; readonly boxes: readonly TopLevelBox[]; readonly movie: Movie };

async function addFragments({ reader, boxes, movie }: FragmentsInput): Promise<void> {
  if (movie.fragmentDefaults === undefined) return;
  const fragments = new FragmentReader(movie.tracks, movie.fragmentDefaults);
  const complete = boxes.filter(
    (box) => box.type === 'moof' && box.offset + box.headerBytes + box.payloadBytes <= reader.size,
  );
  for (const box of complete) fragments.add(await readPayload({ reader, box, maxBytes: CONTAINER_LIMITS.moofBytes }));
}

function summarise(movie: Movie, fileDefects: readonly ContainerDefect[]): Pick<ContainerReport, 'tracks' | 'defects'> {
  const fragmented = movie.fragmentDefaults !== undefined;
  const reports = movie.tracks.map((track) => reportTrack({ track, movieTimescale: movie.timescale, fragmented }));
  const tracks = reports.map(({ report }) => report);
  const defects = [
    ...fileDefects,
    ...movie.defects,
    ...reports.flatMap((report) => report.defects),
    ...movieClaim(movie, tracks),
  ];
  return { tracks, defects: uniqueByReason(defects) };
}

/**
 * The movie header against the longest track: players trust the tracks, so only a header that promises more deceives. Of a film in
 * fragments it tells that some are missing.
 */
function movieClaim(movie: Movie, tracks: readonly TrackReport[]): readonly ContainerDefect[] {
  if (movie.fragmentDefaults !== undefined && (movie.declaredMs ?? 0) < KNOWN_LENGTH_MS) return [];
  const longestMs = Math.max(0, ...tracks.map((track) => Math.max(track.durationMs + track.emptyMs, track.mediaMs)));
  const claims = compareClaim({ declaredMs: movie.declaredMs, mediaMs: longestMs });
  return claims.filter((claim) => claim.reason === 'declared-duration');
}

function uniqueByReason(defects: readonly ContainerDefect[]): readonly ContainerDefect[] {
  return [
    ...new Map(defects.toReversed().map((defect) => [`${defect.code} ${defect.reason}`, defect])).values(),
  ].toReversed();
}

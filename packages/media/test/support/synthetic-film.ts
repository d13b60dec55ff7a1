import type { RangeReader } from '../../src/boxes/range-reader';
import { box, bytes, fullBox, u16, u32 } from './mp4-bytes';

export type SyntheticTrack = {
  readonly handler?: 'vide' | 'soun' | 'text';
  readonly entryType?: string;
  readonly width?: number;
  readonly height?: number;
  readonly timescale?: number;
  readonly declaredUnits?: number;
  /** Runs of [count, delta]. */
  readonly times?: readonly (readonly [number, number])[];
  /** Replaces `stsz`. */
  readonly sizes?: Uint8Array;
  readonly edits?: readonly (readonly [lengthMs: number, mediaStart: number])[];
  readonly matrix?: readonly number[];
  readonly extra?: readonly Uint8Array[];
};

export type SyntheticFilm = {
  readonly tracks?: readonly SyntheticTrack[];
  readonly declaredMs?: number;
  readonly moovExtra?: readonly Uint8Array[];
  readonly beforeFtyp?: Uint8Array;
  readonly afterAll?: Uint8Array;
  readonly mdatBytes?: number;
  /** Replaces the whole moov. */
  readonly moov?: Uint8Array;
};

const IDENTITY = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
const SAMPLE_BYTES = 10;
const DATA_OFFSET = 40;

/** 270 s at 25 fps. */
export const VIDEO: SyntheticTrack = { handler: 'vide', times: [[6750, 40]] };
/** 270 s of sound in frames of 20 ms. */
export const AUDIO: SyntheticTrack = { handler: 'soun', times: [[13_500, 20]] };

/** A film that a careful writer could have made: 270 s, 1280x720, sound; each test spoils one thing. */
export function buildFilm(film: SyntheticFilm = {}): Uint8Array {
  const tracks = film.tracks ?? [VIDEO, AUDIO];
  const samples = tracks.reduce((sum, track) => sum + countSamples(track), 0);
  const mdat = box('mdat', new Uint8Array(film.mdatBytes ?? Math.max(64, samples * SAMPLE_BYTES)));
  const moov =
    film.moov ?? box('moov', movieHeader(film, tracks), ...tracks.map(buildTrack), ...(film.moovExtra ?? []));
  return bytes(film.beforeFtyp ?? [], box('ftyp', 'isom', u32(512), 'isomavc1'), mdat, moov, film.afterAll ?? []);
}

const countSamples = ({ times = [[6750, 40]] }: SyntheticTrack): number =>
  times.reduce((sum, [count]) => sum + count, 0);
const totalUnits = ({ times = [[6750, 40]] }: SyntheticTrack): number =>
  times.reduce((sum, [count, delta]) => sum + count * delta, 0);

const shownMs = (track: SyntheticTrack): number =>
  track.edits?.reduce((sum, [length]) => sum + length, 0) ?? (totalUnits(track) * 1000) / (track.timescale ?? 1000);

function movieHeader(film: SyntheticFilm, tracks: readonly SyntheticTrack[]): Uint8Array {
  const declaredMs = film.declaredMs ?? Math.max(0, ...tracks.map(shownMs));
  return fullBox('mvhd', 0, u32(0, 0, 1000, declaredMs), new Uint8Array(80));
}

function buildTrack(track: SyntheticTrack, index: number): Uint8Array {
  const { handler = 'vide', timescale = 1000, matrix = IDENTITY, edits } = track;
  const units = track.declaredUnits ?? totalUnits(track);
  const tkhd = fullBox(
    'tkhd',
    3,
    u32(0, 0, index + 1, 0, 0),
    u32(0, 0, 0, 0),
    u32(...matrix),
    u32(1280 << 16, 720 << 16),
  );
  const elst =
    edits &&
    fullBox('elst', 0, u32(edits.length), ...edits.map(([length, start]) => bytes(u32(length, start), u16(1, 0))));
  const dref = fullBox('dref', 0, u32(1), fullBox('url ', 1));
  const mdia = box(
    'mdia',
    fullBox('mdhd', 0, u32(0, 0, timescale, units, 0)),
    fullBox('hdlr', 0, u32(0), bytes(handler), new Uint8Array(13)),
    box('minf', box('dinf', dref), box('stbl', ...sampleTables(track))),
  );
  return box('trak', tkhd, ...(elst ? [box('edts', elst)] : []), mdia);
}

function sampleTables(track: SyntheticTrack): readonly Uint8Array[] {
  const { times = [[6750, 40]], extra = [] } = track;
  const samples = countSamples(track);
  return [
    fullBox('stsd', 0, u32(1), track.handler === 'soun' ? audioEntry(track) : videoEntry(track)),
    fullBox('stts', 0, u32(times.length, ...times.flat())),
    fullBox('stsc', 0, u32(1, 1, samples, 1)),
    track.sizes ?? fullBox('stsz', 0, u32(SAMPLE_BYTES, samples)),
    fullBox('stco', 0, u32(1, DATA_OFFSET)),
    ...extra,
  ];
}

const videoEntry = ({ entryType = 'avc1', width = 1280, height = 720 }: SyntheticTrack): Uint8Array =>
  box(entryType, new Uint8Array(6), u16(1), new Uint8Array(16), u16(width, height), new Uint8Array(50));

/** AAC-LC, 48 kHz, stereo. */
const audioEntry = ({ entryType = 'mp4a' }: SyntheticTrack): Uint8Array => {
  const specific = Buffer.from([0x05, 2, 0x11, 0x90]);
  const decoder = Buffer.concat([Buffer.from([0x04, 13 + specific.length, 0x40, 0x15]), Buffer.alloc(11), specific]);
  const stream = Buffer.concat([Buffer.from([0x03, 3 + decoder.length, 0, 1, 0]), decoder]);
  return box(
    entryType,
    new Uint8Array(6),
    u16(1),
    new Uint8Array(8),
    u16(2, 16, 0, 0),
    u32(48_000 * 65_536),
    fullBox('esds', 0, stream),
  );
};

export type CountingReader = RangeReader & { readonly bytesRead: () => number };

/** Reads from memory and counts what was asked for. */
export function readFrom(film: Uint8Array): CountingReader {
  let total = 0;
  return {
    size: film.length,
    bytesRead: () => total,
    read: async (offset, length) => {
      const part = film.slice(offset, offset + length);
      total += part.length;
      return part;
    },
  };
}

type Repeated = { readonly part: Uint8Array; readonly times: number };

/** Gigabytes that exist only where they are read: `head`, then the same part again and again. */
export const readRepeated = (head: Uint8Array, { part, times }: Repeated): RangeReader => ({
  size: head.length + part.length * times,
  read: async (offset, length) => {
    const first = head.subarray(offset, offset + length);
    const chunks: Uint8Array[] = [first];
    let [missing, at] = [length - first.length, Math.max(0, offset - head.length) % part.length];
    while (missing > 0) {
      const chunk = part.subarray(at, at + missing);
      chunks.push(chunk);
      missing -= chunk.length;
      at = 0;
    }
    return bytes(...chunks);
  },
});

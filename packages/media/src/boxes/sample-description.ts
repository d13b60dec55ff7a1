import { readAvcConfig } from './avc-config';
import { readElementaryStream, type AudioConfig } from './audio-config';
import { fourCharacters, requireBytes, viewOf, type Box } from './box';
import { childBoxes, encrypted, findBox, type BoxBudget } from './child-boxes';
import { ContainerDefectError } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import { readHevcConfig } from './hevc-config';
import type { PictureFormat } from './picture-format';

export type VideoDescription = {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly bitDepth?: number | undefined;
  readonly chromaFormat?: number | undefined;
  /** Pixel aspect as `4:3`; absent = square. */
  readonly pixelAspect?: string | undefined;
};

const VIDEO_CODECS: Readonly<Record<string, string>> = {
  avc1: 'h264',
  avc3: 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  dvh1: 'hevc',
  dvhe: 'hevc',
  vp08: 'vp8',
  vp09: 'vp9',
  av01: 'av1',
  jpeg: 'mjpeg',
  mjpa: 'mjpeg',
  mjpb: 'mjpeg',
  apch: 'prores',
  apcn: 'prores',
  apcs: 'prores',
  apco: 'prores',
  ap4h: 'prores',
  ap4x: 'prores',
  M8RG: 'magicyuv',
  s263: 'h263',
  png: 'png',
};

const AUDIO_CODECS: Readonly<Record<string, string>> = {
  '.mp3': 'mp3',
  Opus: 'opus',
  fLaC: 'flac',
  'ac-3': 'ac3',
  'ec-3': 'eac3',
  alac: 'alac',
  samr: 'amr_nb',
  sawb: 'amr_wb',
  sowt: 'pcm_s16le',
  twos: 'pcm_s16be',
  lpcm: 'pcm',
  ipcm: 'pcm',
  in24: 'pcm',
};

const ENCRYPTED = new Set(['encv', 'enca', 'enct', 'encs', 'drmi', 'drms']);

/** The sample entries of `stsd` as boxes. Throws a defect on a bomb, on encryption and on an empty table. */
export function readSampleEntries(stsd: Box, budget: BoxBudget): readonly Box[] {
  const count = requireBytes(stsd, 8).getUint32(4);
  if (count > CONTAINER_LIMITS.sampleEntries) {
    throw new ContainerDefectError({
      code: 'SUSPICIOUS',
      reason: 'table-bomb',
      measured: `stsd ${count}`,
      required: `<= ${CONTAINER_LIMITS.sampleEntries}`,
    });
  }
  const entries = childBoxes('stsd', stsd.payload.subarray(8), budget);
  const locked = entries.find((entry) => ENCRYPTED.has(entry.type));
  if (locked) throw encrypted(locked.type);
  return entries;
}

/** Codec, true size and sample format of a video sample entry. Throws a defect when declared and coded size contradict each other. */
export function readVideoEntry(entry: Box, budget: BoxBudget): VideoDescription {
  const view = requireBytes(entry, 78);
  const declared = { width: view.getUint16(24), height: view.getUint16(26) };
  const children = entry.payload.length > 86 ? childBoxes(entry.type, entry.payload.subarray(78), budget) : [];
  const coded = readPictureFormat(children);
  refuseWrongSize(declared, coded);
  const esds = findBox(children, 'esds');
  const pasp = findBox(children, 'pasp');
  return {
    codec: esds ? readElementaryStream(esds).codec : (VIDEO_CODECS[entry.type.trim()] ?? entry.type.trim()),
    width: coded?.width ?? declared.width,
    height: coded?.height ?? declared.height,
    bitDepth: coded?.bitDepth,
    chromaFormat: coded?.chromaFormat,
    pixelAspect: pasp ? readPixelAspect(pasp) : undefined,
  };
}

function readPictureFormat(children: readonly Box[]): PictureFormat | undefined {
  const avcC = findBox(children, 'avcC');
  if (avcC) return readAvcConfig(avcC.payload);
  const hvcC = findBox(children, 'hvcC');
  return hvcC ? readHevcConfig(hvcC.payload) : undefined;
}

type Size = { readonly width: number; readonly height: number };

/** The coded size binds; a declared one may hold the display size or be turned, but not be several times as large. */
const MAX_SIZE_RATIO = 2;

function refuseWrongSize(declared: Size, coded: Size | undefined): void {
  const [long, short] = [Math.max(declared.width, declared.height), Math.min(declared.width, declared.height)];
  const contradicts =
    coded !== undefined &&
    (long > Math.max(coded.width, coded.height) * MAX_SIZE_RATIO ||
      short > Math.min(coded.width, coded.height) * MAX_SIZE_RATIO);
  if (long <= CONTAINER_LIMITS.declaredSide && !contradicts) return;
  throw new ContainerDefectError({
    code: 'SUSPICIOUS',
    reason: 'declared-size',
    measured: `${declared.width}x${declared.height}`,
    required: coded ? `${coded.width}x${coded.height}` : `<= ${CONTAINER_LIMITS.declaredSide}`,
  });
}

function readPixelAspect(pasp: Box): string | undefined {
  const view = requireBytes(pasp, 8);
  const [horizontal, vertical] = [view.getUint32(0), view.getUint32(4)];
  if (horizontal === vertical || horizontal === 0 || vertical === 0) return undefined;
  return `${horizontal}:${vertical}`;
}

/** Codec, channels and sample rate of an audio sample entry (ISO and QuickTime versions 0, 1 and 2). */
export function readAudioEntry(entry: Box, budget: BoxBudget): AudioConfig {
  const view = requireBytes(entry, 28);
  const version = view.getUint16(8);
  const headerBytes = 28 + (version === 1 ? 16 : 0) + (version === 2 ? 36 : 0);
  const children = audioChildren({ entry, headerBytes, budget });
  const wave = findBox(children, 'wave');
  const esds = findBox(children, 'esds') ?? (wave && findBox(childBoxes('wave', wave.payload, budget), 'esds'));
  const declared = { channels: view.getUint16(16), sampleRate: view.getUint32(24) >>> 16 };
  if (esds === undefined)
    return { ...declared, codec: AUDIO_CODECS[entry.type] ?? (entry.type === 'mp4a' ? 'aac' : entry.type.trim()) };
  const stream = readElementaryStream(esds);
  return {
    // Nearly always AAC; ffprobe has the last word.
    codec: stream.codec === 'unknown' ? 'aac' : stream.codec,
    channels: stream.channels ?? declared.channels,
    sampleRate: stream.sampleRate ?? declared.sampleRate,
  };
}

type AudioChildren = { readonly entry: Box; readonly headerBytes: number; readonly budget: BoxBudget };

function audioChildren({ entry, headerBytes, budget }: AudioChildren): readonly Box[] {
  if (entry.payload.length < headerBytes + 8) return [];
  return childBoxes(entry.type, entry.payload.subarray(headerBytes), budget);
}

/** Transfer characteristics of a `colr` box (16 = PQ, 18 = HLG), to name HDR. */
export function readTransfer(entry: Box, budget: BoxBudget): number | undefined {
  if (entry.payload.length <= 86) return undefined;
  const colr = findBox(childBoxes(entry.type, entry.payload.subarray(78), budget), 'colr');
  if (colr === undefined || colr.payload.length < 10 || !fourCharacters(colr.payload, 0).startsWith('ncl'))
    return undefined;
  return viewOf(colr.payload).getUint16(6);
}

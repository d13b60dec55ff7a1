import type { AudioConfig } from './audio-config';
import { brokenBox, fourCharacters, readUint64, requireBytes, viewOf, type Box } from './box';
import { childBoxes, findBox, onlyBox, type BoxBudget } from './child-boxes';
import { ContainerDefectError, type ContainerDefect } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import { checkSampleData } from './sample-data';
import {
  readAudioEntry,
  readSampleEntries,
  readTransfer,
  readVideoEntry,
  type VideoDescription,
} from './sample-description';
import { TimesCollector, collectSampleTimes, countEntries, readMaxCompositionOffset } from './sample-times';
import { readMaxKeyFrameGap } from './sync-samples';

export type TrackKind = 'video' | 'audio' | 'other';

/** A track as its header describes it; fragments may still add samples to `times`. */
export type Track = {
  readonly id: number;
  readonly kind: TrackKind;
  /** Whether players show it unasked. */
  readonly isEnabled: boolean;
  readonly timescale: number;
  /** What `mdhd` claims, in ms; undefined when it claims nothing. */
  readonly declaredMs: number | undefined;
  readonly rotationDegrees: number;
  readonly video: VideoDescription | undefined;
  readonly transfer: number | undefined;
  readonly audio: AudioConfig | undefined;
  readonly times: TimesCollector;
  readonly maxKeyFrameGapUnits: number | undefined;
  /** Number of key frames in `stss`; without that table every picture is one. */
  readonly keyFrames: number | undefined;
  /** Largest distance between decoding and showing a picture. */
  readonly displayDelayMs: number;
  readonly editList: Box | undefined;
  readonly defects: readonly ContainerDefect[];
};

type TrackInput = { readonly trak: Box; readonly fileBytes: number; readonly budget: BoxBudget };

/** Reads one `trak`. Throws a defect on bombs, encryption and boxes that do not fit. */
export function readTrack({ trak, fileBytes, budget }: TrackInput): Track {
  const children = childBoxes('trak', trak.payload, budget);
  const mdia = childBoxes('mdia', onlyBox(children, 'mdia')?.payload ?? new Uint8Array(0), budget);
  const minf = childBoxes('minf', onlyBox(mdia, 'minf')?.payload ?? new Uint8Array(0), budget);
  const stbl = childBoxes('stbl', onlyBox(minf, 'stbl')?.payload ?? new Uint8Array(0), budget);
  const edts = onlyBox(children, 'edts');
  const kind = readKind(onlyBox(mdia, 'hdlr'));
  const header = readMediaHeader(onlyBox(mdia, 'mdhd'), kind);
  const tkhd = readTrackHeader(onlyBox(children, 'tkhd'));
  if (kind !== 'other') refuseExternalData(onlyBox(minf, 'dinf'), budget);
  const stts = onlyBox(stbl, 'stts');
  const times = stts ? collectSampleTimes(stts) : new TimesCollector();
  const stss = onlyBox(stbl, 'stss');
  return {
    ...tkhd,
    kind,
    ...header,
    ...readDescription({ kind, stsd: onlyBox(stbl, 'stsd'), budget }),
    times,
    maxKeyFrameGapUnits: stss && stts ? readMaxKeyFrameGap({ stss, stts, samples: times.samples }) : undefined,
    keyFrames: stss ? countEntries(stss, 4) : undefined,
    displayDelayMs: readDisplayDelay(onlyBox(stbl, 'ctts'), header.timescale),
    editList: edts && onlyBox(childBoxes('edts', edts.payload, budget), 'elst'),
    defects: checkSampleData({ stbl, kind, timedSamples: times.samples, fileBytes }),
  };
}

function readKind(hdlr: Box | undefined): TrackKind {
  if (hdlr === undefined) return 'other';
  requireBytes(hdlr, 12);
  const handler = fourCharacters(hdlr.payload, 8);
  if (handler === 'vide') return 'video';
  return handler === 'soun' ? 'audio' : 'other';
}

type MediaHeader = { readonly timescale: number; readonly declaredMs: number | undefined };

/** A clock that stands still is taken as one of seconds by some players; only of data tracks it does not matter. */
function readMediaHeader(mdhd: Box | undefined, kind: TrackKind): MediaHeader {
  if (mdhd === undefined) return { timescale: 1, declaredMs: undefined };
  const large = requireBytes(mdhd, 20).getUint8(0) === 1;
  const view = requireBytes(mdhd, large ? 32 : 20);
  const timescale = view.getUint32(large ? 20 : 12);
  const units = large ? readUint64(view, 24) : view.getUint32(16);
  const unknown = units === 0 || (!large && units === 0xffff_ffff);
  if (timescale === 0 && kind !== 'other') throw brokenBox('mdhd');
  if (timescale === 0) return { timescale: 1, declaredMs: undefined };
  return { timescale, declaredMs: unknown ? undefined : (units * 1000) / timescale };
}

type TrackHeader = Pick<Track, 'id' | 'isEnabled' | 'rotationDegrees'>;

function readTrackHeader(tkhd: Box | undefined): TrackHeader {
  if (tkhd === undefined) return { id: 0, isEnabled: true, rotationDegrees: 0 };
  const large = requireBytes(tkhd, 80).getUint8(0) === 1;
  const view = requireBytes(tkhd, large ? 92 : 80);
  const matrix = large ? 52 : 40;
  return {
    id: view.getUint32(large ? 20 : 12),
    isEnabled: (view.getUint32(0) & 1) === 1,
    rotationDegrees: rotationOf(view.getInt32(matrix), view.getInt32(matrix + 4)),
  };
}

/** Quarter turns clockwise from the first row of the matrix; anything else is not a turn a player shows. */
function rotationOf(a: number, b: number): number {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? 180 : 0;
  return b > 0 ? 90 : 270;
}

function refuseExternalData(dinf: Box | undefined, budget: BoxBudget): void {
  const dref = dinf && findBox(childBoxes('dinf', dinf.payload, budget), 'dref');
  if (dref === undefined) return;
  requireBytes(dref, 8);
  const references = childBoxes('dref', dref.payload.subarray(8), budget);
  const external = references.find(
    (reference) => reference.payload.length >= 4 && (viewOf(reference.payload).getUint32(0) & 1) === 0,
  );
  if (external === undefined) return;
  throw new ContainerDefectError({
    code: 'SUSPICIOUS',
    reason: 'external-data',
    measured: external.type,
    required: 'self-contained',
  });
}

function readDisplayDelay(ctts: Box | undefined, timescale: number): number {
  if (ctts === undefined) return 0;
  const delayMs = (readMaxCompositionOffset(ctts) * 1000) / timescale;
  if (delayMs <= CONTAINER_LIMITS.compositionOffsetMs) return delayMs;
  throw new ContainerDefectError({
    code: 'SUSPICIOUS',
    reason: 'composition-offsets',
    measured: `${Math.round(delayMs)} ms`,
    required: `<= ${CONTAINER_LIMITS.compositionOffsetMs} ms`,
  });
}

type DescriptionInput = { readonly kind: TrackKind; readonly stsd: Box | undefined; readonly budget: BoxBudget };
type Description = Pick<Track, 'video' | 'audio' | 'transfer'>;

function readDescription({ kind, stsd, budget }: DescriptionInput): Description {
  const [entry] = stsd ? readSampleEntries(stsd, budget) : [];
  if (entry === undefined || kind === 'other') return { video: undefined, audio: undefined, transfer: undefined };
  if (kind === 'audio') return { video: undefined, audio: readAudioEntry(entry, budget), transfer: undefined };
  return { video: readVideoEntry(entry, budget), audio: undefined, transfer: readTransfer(entry, budget) };
}

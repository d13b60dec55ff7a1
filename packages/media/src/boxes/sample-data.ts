import { requireBytes, viewOf, type Box } from './box';
import { onlyBox, repeatedBox } from './child-boxes';
import { ContainerDefectError, type ContainerDefect } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import { countEntries, tableBomb } from './sample-times';
import type { TrackKind } from './track';

type SampleDataInput = {
  readonly stbl: readonly Box[];
  readonly kind: TrackKind;
  /** Number of samples that have a time. */
  readonly timedSamples: number;
  readonly fileBytes: number;
};

/**
 * Checks that every sample of a track lies inside the file: a cut file is a defect beside all others.
 * Throws SUSPICIOUS when the tables claim more than any file of this size can hold.
 */
export function checkSampleData({ stbl, kind, timedSamples, fileBytes }: SampleDataInput): readonly ContainerDefect[] {
  const sizes = readSizes(stbl);
  if (sizes.count > CONTAINER_LIMITS.samplesPerTrack) throw tableBomb('stsz', sizes.count);
  const chunks = chunkOffsets(stbl);
  const stsc = onlyBox(stbl, 'stsc');
  if (kind !== 'other') refuseDifferentCounts(timedSamples, sizes.count);
  if (sizes.count === 0) return [];
  if (chunks === undefined || stsc === undefined) throw tableBomb('stco', 0);
  const extent = measureExtent({ sizes, chunks, stsc });
  if (extent.bytes > fileBytes && extent.end <= fileBytes) throw overlapping(extent.bytes, fileBytes);
  if (isBomb(sizes, fileBytes)) throw tableBomb('stsz', sizes.count);
  return extent.end > fileBytes ? [pastEnd(extent.end, fileBytes)] : [];
}

/** Careless writers miscount by a few; more would be playing time without pictures, or pictures without a time. */
const COUNT_SLACK = { share: 0.01, samples: 25 } as const;

function refuseDifferentCounts(timed: number, sized: number): void {
  if (Math.abs(timed - sized) <= sized * COUNT_SLACK.share + COUNT_SLACK.samples) return;
  throw new ContainerDefectError({
    code: 'SUSPICIOUS',
    reason: 'table-bomb',
    measured: `stts ${timed}`,
    required: `stsz ${sized}`,
  });
}

/** One table of either kind; with both, players could read different data. */
function chunkOffsets(stbl: readonly Box[]): Box | undefined {
  const [small, large] = [onlyBox(stbl, 'stco'), onlyBox(stbl, 'co64')];
  if (small && large) throw repeatedBox('stco');
  return small ?? large;
}

/** A constant size needs no table, so a few bytes can claim any number of samples. A cut file claims too much as well, but not like this. */
const isBomb = ({ constant, count }: Sizes, fileBytes: number): boolean =>
  constant > 0 && count > 1_000_000 && count * constant > fileBytes * 4;

type Sizes = { readonly count: number; readonly constant: number; readonly at: (sample: number) => number };

function readSizes(stbl: readonly Box[]): Sizes {
  const stsz = onlyBox(stbl, 'stsz');
  if (stsz) return readPlainSizes(stsz);
  const stz2 = onlyBox(stbl, 'stz2');
  if (stz2) return readCompactSizes(stz2);
  return { count: 0, constant: 0, at: () => 0 };
}

function readPlainSizes(stsz: Box): Sizes {
  const view = requireBytes(stsz, 12);
  const constant = view.getUint32(4);
  const count = view.getUint32(8);
  if (constant > 0) return { count, constant, at: () => constant };
  if (count * 4 > stsz.payload.length - 12) throw tableBomb('stsz', count);
  return { count, constant: 0, at: (sample) => view.getUint32(12 + sample * 4) };
}

function readCompactSizes(stz2: Box): Sizes {
  const view = requireBytes(stz2, 12);
  const fieldBits = view.getUint8(7);
  const count = view.getUint32(8);
  if (![4, 8, 16].includes(fieldBits) || count * fieldBits > (stz2.payload.length - 12) * 8)
    throw tableBomb('stz2', count);
  const at = (sample: number): number => {
    if (fieldBits === 16) return view.getUint16(12 + sample * 2);
    if (fieldBits === 8) return view.getUint8(12 + sample);
    const pair = view.getUint8(12 + (sample >> 1));
    return sample % 2 === 0 ? pair >> 4 : pair & 0x0f;
  };
  return { count, constant: 0, at };
}

type ExtentInput = { readonly sizes: Sizes; readonly chunks: Box; readonly stsc: Box };

function measureExtent({ sizes, chunks, stsc }: ExtentInput): { readonly end: number; readonly bytes: number } {
  const large = chunks.type === 'co64';
  const chunkCount = countEntries(chunks, large ? 8 : 4);
  const chunkView = viewOf(chunks.payload);
  const perChunk = new SamplesPerChunk(stsc);
  let [sample, end, bytes] = [0, 0, 0];
  for (let chunk = 0; chunk < chunkCount && sample < sizes.count; chunk += 1) {
    const offset = large
      ? chunkView.getUint32(8 + chunk * 8) * 0x1_0000_0000 + chunkView.getUint32(12 + chunk * 8)
      : chunkView.getUint32(8 + chunk * 4);
    const next = Math.min(sizes.count, sample + perChunk.of(chunk + 1));
    let length = sizes.constant * (next - sample);
    if (sizes.constant === 0) for (let index = sample; index < next; index += 1) length += sizes.at(index);
    sample = next;
    bytes += length;
    end = Math.max(end, offset + length);
  }
  return { end, bytes };
}

/** Walks `stsc` for rising chunk numbers (first chunk is 1). */
class SamplesPerChunk {
  readonly #view: DataView;
  readonly #entries: number;
  #entry = 0;

  constructor(stsc: Box) {
    this.#entries = countEntries(stsc, 12);
    this.#view = viewOf(stsc.payload);
  }

  of(chunk: number): number {
    while (this.#entry + 1 < this.#entries && this.#view.getUint32(8 + (this.#entry + 1) * 12) <= chunk)
      this.#entry += 1;
    return this.#entries === 0 ? 0 : this.#view.getUint32(12 + this.#entry * 12);
  }
}

const overlapping = (claimed: number, fileBytes: number): ContainerDefectError =>
  new ContainerDefectError({
    code: 'SUSPICIOUS',
    reason: 'samples-overlap',
    measured: `${claimed} B`,
    required: `<= ${fileBytes} B`,
  });

const pastEnd = (end: number, fileBytes: number): ContainerDefect => ({
  code: 'TRUNCATED',
  reason: 'samples-past-end',
  measured: `${fileBytes} B`,
  required: `${end} B`,
});

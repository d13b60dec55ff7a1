import { viewOf, type Box } from './box';

export type AudioConfig = {
  readonly codec: string;
  readonly channels?: number | undefined;
  readonly sampleRate?: number | undefined;
};

const OBJECT_TYPES: Readonly<Record<number, string>> = {
  0x20: 'mpeg4',
  0x40: 'aac',
  0x60: 'mpeg2video',
  0x61: 'mpeg2video',
  0x66: 'aac',
  0x67: 'aac',
  0x68: 'aac',
  0x69: 'mp3',
  0x6a: 'mpeg1video',
  0x6b: 'mp3',
  0x6c: 'mjpeg',
  0x6d: 'png',
  0xa5: 'ac3',
  0xa6: 'eac3',
  0xad: 'opus',
};

const SAMPLE_RATES = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];
const CHANNELS = [undefined, 1, 2, 3, 4, 5, 6, 8];

/** Codec, channels and sample rate from an `esds` box; `codec` is `unknown` when the descriptors make no sense. */
export function readElementaryStream(esds: Box): AudioConfig {
  const bytes = esds.payload;
  const decoderConfig = findDescriptor(bytes.subarray(4), 0x04);
  if (decoderConfig === undefined || decoderConfig.length < 13) return { codec: 'unknown' };
  const objectType = decoderConfig[0] ?? 0;
  const codec = OBJECT_TYPES[objectType] ?? `mp4-object-0x${objectType.toString(16)}`;
  const specific = findDescriptor(decoderConfig.subarray(13), 0x05);
  if (codec !== 'aac' || specific === undefined || specific.length < 2) return { codec };
  const head = viewOf(specific).getUint16(0);
  return { codec, sampleRate: SAMPLE_RATES[(head >> 7) & 0x0f], channels: CHANNELS[(head >> 3) & 0x0f] };
}

/** Descends from ES_Descriptor (3) to the wanted tag; lengths are 7-bit groups. */
function findDescriptor(bytes: Uint8Array, wanted: number): Uint8Array | undefined {
  let offset = 0;
  while (offset + 2 <= bytes.length) {
    const tag = bytes[offset];
    offset += 1;
    let length = 0;
    for (let group = 0; group < 4; group += 1) {
      const byte = bytes[offset] ?? 0;
      offset += 1;
      length = length * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) break;
    }
    const body = bytes.subarray(offset, offset + length);
    if (tag === wanted) return body;
    if (tag === 0x03) return findDescriptor(body.subarray(streamHeaderBytes(body)), wanted);
    offset += length;
  }
  return undefined;
}

function streamHeaderBytes(body: Uint8Array): number {
  const flags = body[2] ?? 0;
  const dependsOn = (flags & 0x80) === 0 ? 0 : 2;
  const url = (flags & 0x40) === 0 ? 0 : 1 + (body[3 + dependsOn] ?? 0);
  const clock = (flags & 0x20) === 0 ? 0 : 2;
  return 3 + dependsOn + url + clock;
}

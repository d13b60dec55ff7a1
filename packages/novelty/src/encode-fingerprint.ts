import type { FilmFingerprint, PictureBasis } from './fingerprint';

const MAGIC = 0x484e3031; // "HN01"
const HEAD_BYTES = 20;
const PICTURE_BYTES = 13;
const SOUND_BYTES = 4;
const BASES: readonly PictureBasis[] = ['key-frames', 'seconds'];

/** A fingerprint as bytes: 13 per picture, 4 per sound item, so about 9 KB for a film of five minutes. */
export function encodeFingerprint({ durationMs, pictures, sound }: FilmFingerprint): Uint8Array {
  const count = pictures.timesMs.length;
  const bytes = new Uint8Array(HEAD_BYTES + count * PICTURE_BYTES + sound.length * SOUND_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, BASES.indexOf(pictures.basis));
  view.setUint32(8, Math.max(0, Math.round(durationMs)));
  view.setUint32(12, count);
  view.setUint32(16, sound.length);
  let at = HEAD_BYTES;
  for (let index = 0; index < count; index += 1, at += PICTURE_BYTES) {
    view.setUint32(at, pictures.timesMs[index] ?? 0);
    view.setUint32(at + 4, pictures.highs[index] ?? 0);
    view.setUint32(at + 8, pictures.lows[index] ?? 0);
    view.setUint8(at + 12, pictures.firmBits[index] ?? 0);
  }
  for (const item of sound) {
    view.setUint32(at, item);
    at += SOUND_BYTES;
  }
  return bytes;
}

/** @throws RangeError when the bytes are not a fingerprint of this version */
export function decodeFingerprint(bytes: Uint8Array): FilmFingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_BYTES || view.getUint32(0) !== MAGIC) throw new RangeError('not a fingerprint');
  const [basis, count, soundCount] = [BASES[view.getUint32(4)], view.getUint32(12), view.getUint32(16)];
  const whole = HEAD_BYTES + count * PICTURE_BYTES + soundCount * SOUND_BYTES;
  if (basis === undefined || whole !== bytes.length) throw new RangeError('a broken fingerprint');
  const field = (offset: number): Uint32Array =>
    Uint32Array.from({ length: count }, (_, index) => view.getUint32(HEAD_BYTES + index * PICTURE_BYTES + offset));
  const soundAt = HEAD_BYTES + count * PICTURE_BYTES;
  return {
    durationMs: view.getUint32(8),
    pictures: {
      basis,
      timesMs: field(0),
      highs: field(4),
      lows: field(8),
      firmBits: Uint8Array.from({ length: count }, (_, index) =>
        view.getUint8(HEAD_BYTES + index * PICTURE_BYTES + 12),
      ),
    },
    sound: Uint32Array.from({ length: soundCount }, (_, index) => view.getUint32(soundAt + index * SOUND_BYTES)),
  };
}

import { BitReader, withoutEmulationBytes } from './bit-reader';
import type { PictureFormat } from './picture-format';

const HIGH_PROFILES = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);

/** Picture format from the first SPS of an `avcC` payload; undefined when it cannot be read. */
export function readAvcConfig(avcC: Uint8Array): PictureFormat | undefined {
  if (avcC.length < 9 || ((avcC[5] ?? 0) & 0x1f) === 0) return undefined;
  const spsBytes = (avcC[6] ?? 0) * 256 + (avcC[7] ?? 0);
  if (spsBytes < 4 || avcC.length < 8 + spsBytes) return undefined;
  const bits = new BitReader(withoutEmulationBytes(avcC.subarray(9, 8 + spsBytes)));
  const profile = bits.bits(8);
  bits.skip(16);
  bits.unsigned();
  const { chromaFormat, bitDepth } = HIGH_PROFILES.has(profile)
    ? readHighProfile(bits)
    : { chromaFormat: 1, bitDepth: 8 };
  bits.unsigned();
  skipPictureOrder(bits);
  bits.unsigned();
  bits.skip(1);
  const widthInMacroblocks = bits.unsigned() + 1;
  const heightInMapUnits = bits.unsigned() + 1;
  const framesOnly = bits.bit();
  if (framesOnly === 0) bits.skip(1);
  bits.skip(1);
  const crop = readCrop({ bits, chromaFormat, fieldFactor: 2 - framesOnly });
  if (bits.exhausted) return undefined;
  return {
    width: widthInMacroblocks * 16 - crop.x,
    height: heightInMapUnits * 16 * (2 - framesOnly) - crop.y,
    bitDepth,
    chromaFormat,
  };
}

function readHighProfile(bits: BitReader): { readonly chromaFormat: number; readonly bitDepth: number } {
  const chromaFormat = bits.unsigned();
  if (chromaFormat === 3) bits.skip(1);
  const bitDepth = bits.unsigned() + 8;
  bits.unsigned();
  bits.skip(1);
  if (bits.bit() === 1) {
    const lists = chromaFormat === 3 ? 12 : 8;
    for (let list = 0; list < lists; list += 1) if (bits.bit() === 1) skipScalingList(bits, list < 6 ? 16 : 64);
  }
  return { chromaFormat, bitDepth };
}

function skipScalingList(bits: BitReader, size: number): void {
  let last = 8;
  let next = 8;
  for (let index = 0; index < size; index += 1) {
    if (next !== 0) next = (last + bits.signed() + 256) % 256;
    last = next === 0 ? last : next;
  }
}

function skipPictureOrder(bits: BitReader): void {
  const type = bits.unsigned();
  if (type === 0) bits.unsigned();
  if (type !== 1) return;
  bits.skip(1);
  bits.signed();
  bits.signed();
  const cycle = Math.min(bits.unsigned(), 255);
  for (let index = 0; index < cycle; index += 1) bits.signed();
}

type CropField = { readonly bits: BitReader; readonly chromaFormat: number; readonly fieldFactor: number };

function readCrop({ bits, chromaFormat, fieldFactor }: CropField): { readonly x: number; readonly y: number } {
  if (bits.bit() === 0) return { x: 0, y: 0 };
  const unitX = chromaFormat === 1 || chromaFormat === 2 ? 2 : 1;
  const unitY = (chromaFormat === 1 ? 2 : 1) * fieldFactor;
  const x = (bits.unsigned() + bits.unsigned()) * unitX;
  return { x, y: (bits.unsigned() + bits.unsigned()) * unitY };
}

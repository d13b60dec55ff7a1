import { BitReader, withoutEmulationBytes } from './bit-reader';
import { viewOf } from './box';
import type { PictureFormat } from './picture-format';

const SPS = 33;

/** Picture format from the first SPS of an `hvcC` payload; undefined when it cannot be read. */
export function readHevcConfig(hvcC: Uint8Array): PictureFormat | undefined {
  const sps = findSps(hvcC);
  if (sps === undefined) return undefined;
  const bits = new BitReader(withoutEmulationBytes(sps.subarray(2)));
  bits.skip(4);
  const subLayers = bits.bits(3);
  bits.skip(1);
  skipProfileTierLevel(bits, subLayers);
  bits.unsigned();
  const chromaFormat = bits.unsigned();
  if (chromaFormat === 3) bits.skip(1);
  const codedWidth = bits.unsigned();
  const codedHeight = bits.unsigned();
  const window = bits.bit() === 1 ? [bits.unsigned(), bits.unsigned(), bits.unsigned(), bits.unsigned()] : [0, 0, 0, 0];
  const bitDepth = bits.unsigned() + 8;
  if (bits.exhausted) return undefined;
  const unitX = chromaFormat === 1 || chromaFormat === 2 ? 2 : 1;
  const unitY = chromaFormat === 1 ? 2 : 1;
  const [left = 0, right = 0, top = 0, bottom = 0] = window;
  return {
    width: codedWidth - (left + right) * unitX,
    height: codedHeight - (top + bottom) * unitY,
    bitDepth,
    chromaFormat,
  };
}

function findSps(hvcC: Uint8Array): Uint8Array | undefined {
  const view = viewOf(hvcC);
  const arrays = hvcC[22] ?? 0;
  let offset = 23;
  for (let array = 0; array < arrays && offset + 3 <= hvcC.length; array += 1) {
    const type = (hvcC[offset] ?? 0) & 0x3f;
    const count = view.getUint16(offset + 1);
    offset += 3;
    for (let unit = 0; unit < count && offset + 2 <= hvcC.length; unit += 1) {
      const bytes = view.getUint16(offset);
      if (type === SPS && bytes > 2) return hvcC.subarray(offset + 2, offset + 2 + bytes);
      offset += 2 + bytes;
    }
  }
  return undefined;
}

function skipProfileTierLevel(bits: BitReader, subLayers: number): void {
  bits.skip(96);
  const present: { readonly profile: number; readonly level: number }[] = [];
  for (let layer = 0; layer < subLayers; layer += 1) present.push({ profile: bits.bit(), level: bits.bit() });
  if (subLayers > 0) bits.skip((8 - subLayers) * 2);
  for (const { profile, level } of present) bits.skip(profile * 88 + level * 8);
}

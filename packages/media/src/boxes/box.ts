import { ContainerDefectError } from './container-defect';

/** A box inside a buffer that is already in memory. */
export type Box = { readonly type: string; readonly payload: Uint8Array };

/** Four characters as text; anything unprintable becomes `?`, so that a box name is always safe to show. */
export const fourCharacters = (bytes: Uint8Array, offset: number): string =>
  Array.from(bytes.subarray(offset, offset + 4), (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '?',
  ).join('');

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** 64-bit unsigned as a number; values beyond 2^53 lose precision but stay huge, which is all the checks need. */
export const readUint64 = (view: DataView, offset: number): number =>
  view.getUint32(offset) * 0x1_0000_0000 + view.getUint32(offset + 4);

export const brokenBox = (type: string): ContainerDefectError =>
  new ContainerDefectError({ code: 'SUSPICIOUS', reason: 'broken-box', measured: type, required: 'ISO 14496-12' });

/** Payload of a box that must hold at least `bytes`; throws a defect when it is shorter. */
export function requireBytes(box: Box, bytes: number): DataView {
  if (box.payload.length < bytes) throw brokenBox(box.type);
  return viewOf(box.payload);
}

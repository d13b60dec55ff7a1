import { brokenBox, fourCharacters, readUint64, viewOf, type Box } from './box';
import { ContainerDefectError } from './container-defect';

/** Counts boxes across a whole moov, so that nesting cannot multiply the work. */
export type BoxBudget = { left: number };

/**
 * The boxes that lie directly in `payload`. A zero terminator of up to 7 bytes (QuickTime) is ignored.
 * Throws a defect on a child that does not fit into its parent, on a box of a protection scheme, and when the budget is spent.
 */
export function childBoxes(parent: string, payload: Uint8Array, budget: BoxBudget): readonly Box[] {
  const boxes: Box[] = [];
  const view = viewOf(payload);
  let offset = 0;
  while (offset + 8 <= payload.length) {
    budget.left -= 1;
    if (budget.left < 0) throw brokenBox(parent);
    const size32 = view.getUint32(offset);
    if (size32 === 0 && isZero(payload.subarray(offset))) break;
    const type = fourCharacters(payload, offset + 4);
    if (PROTECTION.has(type)) throw encrypted(type);
    const large = size32 === 1;
    if (large && offset + 16 > payload.length) throw brokenBox(type);
    const headerBytes = large ? 16 : 8;
    const size = sizeOf({ view, offset, size32, parentBytes: payload.length });
    if (size < headerBytes || offset + size > payload.length) throw brokenBox(type);
    boxes.push({ type, payload: payload.subarray(offset + headerBytes, offset + size) });
    offset += size;
  }
  return boxes;
}

type SizeField = {
  readonly view: DataView;
  readonly offset: number;
  readonly size32: number;
  readonly parentBytes: number;
};

function sizeOf(field: SizeField): number {
  if (field.size32 === 1) return readUint64(field.view, field.offset + 8);
  if (field.size32 === 0) return field.parentBytes - field.offset;
  return field.size32;
}

const isZero = (bytes: Uint8Array): boolean => bytes.subarray(0, 64).every((byte) => byte === 0);

/** Refused wherever they stand, also under a plain codec name (overflow in ffmpeg's CENC code, CVE-2026-40962). */
const PROTECTION = new Set(['sinf', 'senc', 'pssh']);

export const encrypted = (type: string): ContainerDefectError =>
  new ContainerDefectError({ code: 'ENCRYPTED', reason: 'encryption', measured: type, required: '-' });

/** First child of a type, or undefined. */
export const findBox = (boxes: readonly Box[], type: string): Box | undefined => boxes.find((box) => box.type === type);

/**
 * The child of a type that may stand there once, or undefined. Players differ in which of two they believe, so a second one could
 * show them another film than the one that was measured. Throws a defect.
 */
export function onlyBox(boxes: readonly Box[], type: string): Box | undefined {
  const [first, second] = boxes.filter((box) => box.type === type);
  if (second === undefined) return first;
  throw repeatedBox(type);
}

export const repeatedBox = (type: string): ContainerDefectError =>
  new ContainerDefectError({ code: 'SUSPICIOUS', reason: 'repeated-box', measured: type, required: '1' });

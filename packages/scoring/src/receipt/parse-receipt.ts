import { fitsShape } from '../bundle/fits-shape';
import { isRecord } from '../book/read-values';
import type { Receipt } from './receipt';

const HEAD = {
  index: 'number',
  size: 'number',
  root: 'string',
  atMs: 'number',
  previous: 'text-or-null',
  hash: 'string',
} as const;
const SHA256 = /^[0-9a-f]{64}$/;

/** Reads a juror's receipt from parsed JSON; null when it is not one. */
export function parseReceipt(json: unknown): Receipt | null {
  if (!isRecord(json) || json['format'] !== 'hoithi-receipt/1') return null;
  const { marks, leafIndex, inclusion, growth } = json;
  const whole =
    fitsShape(json, { contestId: 'string', entry: 'string', juror: 'string', salt: 'string', sheetHash: 'string' }) &&
    fitsShape(json, { sealedAtMs: 'number' }) &&
    isRecord(marks) &&
    Object.values(marks).every((mark) => typeof mark === 'number') &&
    (leafIndex === null || Number.isInteger(leafIndex)) &&
    isWay(inclusion) &&
    isWay(growth);
  return whole ? (json as unknown as Receipt) : null;
}

function isWay(way: unknown): boolean {
  if (way === null) return true;
  if (!isRecord(way) || !fitsShape(way['head'], HEAD) || !Array.isArray(way['path'])) return false;
  const { root } = way['head'] as { readonly root: string };
  return [root, ...(way['path'] as readonly unknown[])].every((hash) => typeof hash === 'string' && SHA256.test(hash));
}

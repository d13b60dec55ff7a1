import type { LogLeaf } from '@hoithi/scoring';
import type { Sheet } from '../store/sheet';

/** Everything that the log must say of one sheet, in the order it happened: each seal, and each reopening after its seal. */
export function sheetLeaves({ earlier, seal }: Pick<Sheet, 'earlier' | 'seal'>): readonly LogLeaf[] {
  const past = earlier.flatMap(({ sheetHash: hash, sealedAtMs, reopenedAtMs }): readonly LogLeaf[] => [
    { kind: 'seal', hash, atMs: sealedAtMs },
    { kind: 'reopen', hash, atMs: reopenedAtMs },
  ]);
  return seal === null ? past : [...past, { kind: 'seal', hash: seal.sheetHash, atMs: seal.sealedAtMs }];
}

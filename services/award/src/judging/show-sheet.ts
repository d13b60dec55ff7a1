import type { mySheet } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Sheet } from '../store/sheet';
import { sheetTotal } from './sheet-total';

/** A juror's own sheet as the juror sees it; the salt stays here. */
export function showSheet(sheet: Sheet | undefined): z.input<typeof mySheet> {
  return {
    state: sheet?.state ?? 'unscored',
    marks: { ...sheet?.marks },
    note: sheet?.note ?? '',
    total: sheetTotal(sheet?.marks ?? {}),
    watchedShare: sheet?.watchedShare ?? 0,
    positionMs: sheet?.positionMs ?? 0,
    savedAtMs: sheet?.savedAtMs ?? null,
    sealedAtMs: sheet?.seal?.sealedAtMs ?? null,
    sheetHash: sheet?.seal?.sheetHash ?? null,
    recusedReason: sheet?.recusedReason ?? null,
  };
}

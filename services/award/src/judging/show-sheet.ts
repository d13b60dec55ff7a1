import type { mySheet } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Sheet } from '../store/sheet';
import { NO_WORKINGS } from '../store/workings';
import { sheetTotal } from './sheet-total';
import { showWorkings } from './show-workings';

const UNSCORED = {
  state: 'unscored' as const,
  marks: {},
  note: '',
  total: null,
  watchedShare: 0,
  positionMs: 0,
  savedAtMs: null,
  sealedAtMs: null,
  sheetHash: null,
  recusedReason: null,
  ...showWorkings(NO_WORKINGS),
};

/** A juror's own sheet as the juror sees it; the salt stays here. */
export function showSheet(sheet: Sheet | undefined): z.input<typeof mySheet> {
  if (sheet === undefined) return UNSCORED;
  const { state, marks, note, watchedShare, positionMs, savedAtMs, recusedReason, seal, workings } = sheet;
  return {
    state,
    marks: { ...marks },
    note,
    total: sheetTotal(marks),
    watchedShare,
    positionMs,
    savedAtMs,
    sealedAtMs: seal?.sealedAtMs ?? null,
    sheetHash: seal?.sheetHash ?? null,
    recusedReason,
    ...showWorkings(workings ?? NO_WORKINGS),
  };
}

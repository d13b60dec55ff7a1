import type { mySheet } from '@hoithi/contracts';
import type { z } from 'zod';
import { showMyKeyed } from '../keyed/show-keyed';
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
  reopened: null,
  keyed: null,
  ...showWorkings(NO_WORKINGS),
};

/** A juror's own sheet as the juror sees it; the salt stays here. `scanPath` leads to the scan of a sheet from paper. */
export function showSheet(sheet: Sheet | undefined, scanPath: string | null = null): z.input<typeof mySheet> {
  if (sheet === undefined) return UNSCORED;
  const { state, marks, note, watchedShare, positionMs, savedAtMs, recusedReason, seal, workings, earlier } = sheet;
  const last = state === 'draft' ? earlier.at(-1) : undefined;
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
    reopened: last === undefined ? null : { atMs: last.reopenedAtMs, reason: last.reason },
    keyed: showMyKeyed(sheet, scanPath),
    ...showWorkings(workings ?? NO_WORKINGS),
  };
}

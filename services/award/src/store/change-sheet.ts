import { ContestError } from '@hoithi/contracts';
import { type Change, changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { AwardDatabase } from './database';
import { sheetId } from './ids';
import { lockSheets } from './lock-sheets';
import type { Sheet } from './sheet';

export type SheetKey = { readonly contestId: string; readonly entryId: string; readonly jurorId: string };

/**
 * Changes a juror's sheet unless judging is locked. The sheet exists before the lock is looked for, and locking touches
 * every sheet that exists: so a write is either seen by the lock or refused, never lost between the two.
 * @throws {ContestError} `judging-locked`, `judging-not-open` when the film was handed to a substitute, and what `decide` throws
 */
export async function changeSheet(
  database: AwardDatabase,
  of: { readonly key: SheetKey; readonly nowMs: number; readonly decide: (sheet: Sheet) => Change | null },
): Promise<Sheet> {
  const _id = sheetId(of.key);
  const isNew = (await database.sheets.exists({ _id })) === null;
  if (isNew) {
    await refuseLocked(database, of.key.contestId);
    await insertFirst(database.sheets, emptySheet(of.key, of.nowMs));
  }
  await refuseLocked(database, of.key.contestId, isNew);
  const changed = await changeDocument(database.sheets, _id, (sheet) => {
    if (sheet.locked) throw new ContestError('judging-locked');
    // Handed to a substitute in the meantime: for this juror the film is gone.
    if (sheet.moved != null) throw new ContestError('judging-not-open', { entryId: of.key.entryId });
    return of.decide(sheet);
  });
  if (changed === null) throw new ContestError('service-unavailable', { reason: 'sheet vanished' });
  return changed;
}

/** @param isNew whether the sheet came into being just now, when the lock may not have seen it */
async function refuseLocked(database: AwardDatabase, contestId: string, isNew = false): Promise<void> {
  if ((await database.locks.exists({ _id: contestId })) === null) return;
  if (isNew) await lockSheets(database, contestId);
  throw new ContestError('judging-locked');
}

function emptySheet(key: SheetKey, nowMs: number): Sheet {
  return {
    _id: sheetId(key),
    ...key,
    state: 'draft',
    marks: {},
    note: '',
    watchedShare: 0,
    positionMs: 0,
    savedAtMs: nowMs,
    workings: null,
    seal: null,
    recusedReason: null,
    locked: false,
    moved: null,
    earlier: [],
    ...newOutbox([]),
  };
}

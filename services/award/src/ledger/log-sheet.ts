import type { Award } from '../award';
import { appendLeaf } from '../store/append-leaf';
import type { Sheet } from '../store/sheet';
import { beginLog } from './begin-log';
import { sheetLeaves } from './sheet-leaves';

/**
 * Writes a sheet's seals and reopenings into the log as far as they are missing. Called after the sheet has changed: a crash
 * in between leaves the sheet as the truth, and the next head writes what is missing.
 */
export async function logSheet(award: Award, sheet: Pick<Sheet, 'contestId' | 'earlier' | 'seal'>): Promise<void> {
  await beginLog(award, sheet.contestId);
  for (const leaf of sheetLeaves(sheet)) await appendLeaf(award.database, sheet.contestId, leaf);
}

import { ContestError } from '@hoithi/contracts';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import type { AnchorSheet } from './anchor';
import type { SheetKey } from './change-sheet';
import type { AwardDatabase } from './database';
import { sheetId } from './ids';

/**
 * Writes a juror's anchor sheet while it is a draft. The condition and the chosen id are the lock: a sealed sheet never changes.
 * @throws {ContestError} `sheet-sealed`
 */
export async function saveAnchorSheet(
  database: AwardDatabase,
  of: { readonly key: SheetKey } & Pick<AnchorSheet, 'state' | 'marks' | 'savedAtMs' | 'keyed'>,
): Promise<void> {
  const { key, ...content } = of;
  try {
    await database.anchorSheets.updateOne(
      { _id: sheetId(key), state: 'draft' },
      { $set: { keyed: null, ...key, ...content } },
      { upsert: true },
    );
  } catch (error) {
    if (isDuplicateKey(error)) throw new ContestError('sheet-sealed');
    throw error;
  }
}

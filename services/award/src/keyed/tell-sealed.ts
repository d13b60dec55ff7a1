import type { Award } from '../award';
import { logSheet } from '../ledger/log-sheet';
import type { Sheet } from '../store/sheet';

/** A sheet that has just been sealed goes into the commitment log and is told to the house; a draft changes nothing there. */
export async function tellSealed(award: Award, sheet: Sheet): Promise<void> {
  if (sheet.state !== 'sealed') return;
  await logSheet(award, sheet);
  award.relay.wake();
}

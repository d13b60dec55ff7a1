import type { Award } from '../award';
import { appendLeaf } from '../store/append-leaf';
import { readLeaves } from '../store/read-log';
import type { Sheet } from '../store/sheet';
import { beginLog } from './begin-log';
import { logDecision } from './log-decision';
import { sheetLeaves } from './sheet-leaves';

/** Writes whatever a crash between sheet and log left out, oldest first. */
export async function completeLog(award: Award, contestId: string): Promise<void> {
  const { database } = award;
  await beginLog(award, contestId);
  const sheets = await database.sheets.find({ contestId }).select({ earlier: 1, seal: 1 }).lean<Sheet[]>().exec();
  const logged = new Set((await readLeaves(database, contestId)).map(({ kind, hash }) => `${kind} ${hash}`));
  const missing = sheets
    .flatMap(sheetLeaves)
    .filter(({ kind, hash }) => !logged.has(`${kind} ${hash}`))
    // A reopening in the same millisecond as its seal stays behind it: the sort is stable.
    .toSorted((a, b) => a.atMs - b.atMs);
  for (const leaf of missing) await appendLeaf(database, contestId, leaf);
  await logDecision(award, contestId);
}

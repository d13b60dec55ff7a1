import { newOutbox } from '@hoithi/mongo-kit';
import { tallyScoreBook } from '@hoithi/scoring';
import type { Award } from '../award';
import { insertFirst } from '../store/insert-first';
import { sheetId } from '../store/ids';
import type { Look } from '../store/look';
import { readWorkingBook, type WorkingBook } from './read-working-book';

/**
 * Opens the requests that this juror's sealed sheets call for (mark too far from the others' adjusted mean, R17, O17), once
 * per sheet. A film counts only when everybody who owes it a sheet has finished, so that nobody feels others seal.
 */
export async function openLooks(
  award: Award,
  of: { readonly contestId: string; readonly jurorId: string },
): Promise<void> {
  const { contestId, jurorId } = of;
  if ((await award.database.locks.exists({ _id: contestId })) !== null) return;
  const working = await readWorkingBook(award, contestId);
  const { lookAgainAbovePoints, minimumSheets } = working.contest.definition.jury;
  const own = working.numberOf.get(jurorId);
  const odd = tallyScoreBook(working.book, { lookAgainAbovePoints }).diagnostics?.lookAgain ?? [];
  const codes = new Set(odd.filter(({ juror }) => juror === own).map(({ entry }) => entry));
  const sealed = working.sheets.filter((sheet) => sheet.jurorId === jurorId && sheet.state === 'sealed');
  for (const { entryId, seal } of sealed) {
    if (seal === null || !codes.has(working.codeOf.get(entryId) ?? '')) continue;
    if (!isFinished(working, { entryId, minimumSheets })) continue;
    const look: Look = {
      _id: sheetId({ contestId, entryId, jurorId }),
      contestId,
      entryId,
      jurorId,
      sheetHash: seal.sheetHash,
      openedAtMs: award.clock.nowMs(),
      reply: null,
      ...newOutbox([]),
    };
    await insertFirst(award.database.looks, look);
  }
}

function isFinished(
  { sheets, duties }: WorkingBook,
  of: { readonly entryId: string; readonly minimumSheets: number },
): boolean {
  const own = sheets.filter((sheet) => sheet.entryId === of.entryId);
  const owed = duties.jurorsOf(of.entryId).filter((jurorId) => duties.leftOf(jurorId).includes(of.entryId));
  return owed.length === 0 && own.filter((sheet) => sheet.state === 'sealed').length >= of.minimumSheets;
}

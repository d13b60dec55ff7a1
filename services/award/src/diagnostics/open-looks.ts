import { insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { tallyScoreBook } from '@hoithi/scoring';
import type { Award } from '../award';
import type { ContestState } from '../store/contest-state';
import { sheetId } from '../store/ids';
import type { Look } from '../store/look';
import { lookFact } from './look-fact';
import { readWorkingBook, type WorkingBook } from './read-working-book';

/**
 * Opens the requests that sealed sheets call for (mark too far from the others' adjusted mean, R17, O17), of every juror, once per
 * sheet, each with its letter. A film counts only when everybody who owes it a sheet has finished, so that nobody feels others seal.
 */
export async function openLooks(award: Award, contestId: string): Promise<void> {
  const { clock, contests, database } = award;
  if ((await database.locks.exists({ _id: contestId })) !== null) return;
  const working = await readWorkingBook(award, contestId);
  const { lookAgainAbovePoints, minimumSheets } = working.contest.definition.jury;
  const finished = new Set(
    working.ballots.map(({ entryId }) => entryId).filter((entryId) => isFinished(working, { entryId, minimumSheets })),
  );
  if (finished.size === 0) return;
  const { diagnostics } = tallyScoreBook(working.book, { lookAgainAbovePoints, diagnostics: 'quick' });
  const odd = new Set((diagnostics?.lookAgain ?? []).map(({ juror, entry }) => `${juror}/${entry}`));
  const state = await database.contests.findById(contestId).lean<ContestState>().exec();
  const untilMs = (state?.calendar ?? contests.get(contestId).calendar).judgingLockAtMs;
  for (const { entryId, jurorId, seal } of working.sheets) {
    if (seal === null || !finished.has(entryId)) continue;
    if (!odd.has(`${working.numberOf.get(jurorId)}/${working.codeOf.get(entryId)}`)) continue;
    const _id = sheetId({ contestId, entryId, jurorId });
    const opened = {
      _id,
      contestId,
      entryId,
      jurorId,
      sheetHash: seal.sheetHash,
      openedAtMs: clock.nowMs(),
      reply: null,
    };
    await insertFirst<Look>(database.looks, { ...opened, ...newOutbox([lookFact(opened, untilMs)]) });
  }
  award.relay.wake();
}

function isFinished(
  { sheets, duties }: WorkingBook,
  of: { readonly entryId: string; readonly minimumSheets: number },
): boolean {
  const own = sheets.filter((sheet) => sheet.entryId === of.entryId);
  const owed = duties.jurorsOf(of.entryId).filter((jurorId) => duties.leftOf(jurorId).includes(of.entryId));
  return owed.length === 0 && own.filter((sheet) => sheet.state === 'sealed').length >= of.minimumSheets;
}

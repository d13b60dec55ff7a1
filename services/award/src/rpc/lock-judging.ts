import { rpc } from '@hoithi/bus';
import { ContestError, lockJudging } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import { buildScoreBook } from '../council/build-score-book';
import { hashBook } from '../council/hash-book';
import { countSheets } from '../judging/count-sheets';
import { numberJurors } from '../judging/number-jurors';
import { readDuties } from '../judging/read-duties';
import { coverLog } from '../ledger/cover-log';
import type { Lock, LockCounts } from '../store/lock';
import { lockSheets } from '../store/lock-sheets';

/**
 * Locks judging (R17), once: the first instant stands and the first count is what everybody is told. From the insert of the
 * lock nobody starts a seal; a seal that was under way is either in the count or refused.
 */
export const serveLockJudging = (award: Award) =>
  rpc(lockJudging, async ({ contestId, lockedAtMs }) => {
    const { database } = award;
    award.contests.get(contestId);
    await insertFirst(database.locks, {
      _id: contestId,
      lockedAtMs,
      jurorIds: [],
      counts: null,
      ...newOutbox([]),
    } satisfies Lock);
    const known = await database.locks.findById(contestId).lean<Lock>().exec();
    if (known?.counts) return known.counts;
    await lockSheets(database, contestId);
    // From here on no line is added: every juror's receipt leads to a head at once.
    await coverLog(award, contestId);
    const counted = await countJudging(award, contestId);
    const lock = await changeDocument(database.locks, contestId, ({ counts }) =>
      counts === null ? { set: counted } : null,
    );
    if (!lock?.counts) throw new ContestError('service-unavailable', { reason: 'lock vanished' });
    return lock.counts;
  });

async function countJudging(
  award: Award,
  contestId: string,
): Promise<Pick<Lock, 'jurorIds'> & { readonly counts: LockCounts }> {
  const contest = award.contests.get(contestId);
  const judging = await readDuties(award, contestId);
  const { ballots, sheets } = judging;
  const jurorIds = numberJurors(award, contestId, judging);
  const { sealedSheets, missingSheets } = countSheets(judging);
  const sealedOf = (entryId: string): number =>
    sheets.filter((sheet) => sheet.entryId === entryId && sheet.state === 'sealed').length;
  const { minimumSheets } = contest.definition.jury;
  const belowMinimum = ballots.filter((ballot) => sealedOf(ballot.entryId) < minimumSheets).length;
  const book = buildScoreBook({ contest, ballots, sheets, jurorIds, settlements: [], freeze: null });
  return { jurorIds, counts: { sealedSheets, missingSheets, belowMinimum, bookHash: hashBook(book) } };
}

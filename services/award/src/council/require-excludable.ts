import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import { readDuties } from '../judging/read-duties';
import type { ExclusionTarget } from '../store/exclusion';
import { jurorWork } from './juror-work';
import type { Room } from './read-room';

/**
 * Whether the council may vote on leaving this out (O16): one sealed sheet of the book, or a juror with too little done.
 * @throws {ContestError} `exclusion-not-allowed` with the numbers
 */
export async function requireExcludable(
  award: Award,
  room: Room,
  { jurorId, entryId }: ExclusionTarget,
): Promise<void> {
  const sealed = room.sheets.filter((sheet) => sheet.jurorId === jurorId && sheet.state === 'sealed');
  if (entryId !== null) {
    if (sealed.some((sheet) => sheet.entryId === entryId)) return;
    throw new ContestError('exclusion-not-allowed', { fault: 'not-sealed', entryId });
  }
  const { duties, sheets } = await readDuties(award, room.contest.id);
  const work = jurorWork({ contest: room.contest, duties, sheets, jurorId });
  if (work.mayLeaveOut) return;
  const belowPercent = room.contest.definition.jury.leaveOutBelowPercent;
  throw new ContestError('exclusion-not-allowed', {
    fault: sealed.length === 0 ? 'nothing-sealed' : 'enough-done',
    sealed: work.sealed,
    owed: work.owed,
    belowPercent,
  });
}

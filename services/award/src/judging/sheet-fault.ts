import { hashSheet } from '@hoithi/scoring';
import type { Award } from '../award';
import { keyedFault } from '../keyed/keyed-fault';
import type { Ballot } from '../store/ballot';
import { sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

/** What is wrong with a stored sheet by invariant 3, in a word; null where nothing is. */
export function sheetFault(
  award: Pick<Award, 'tags'>,
  of: { readonly sheet: Sheet; readonly ballot: Ballot | undefined; readonly isLocked: boolean },
): string | null {
  const { sheet, ballot, isLocked } = of;
  if (ballot === undefined) return 'a sheet without a ballot';
  if (sheet._id !== sheetId(sheet)) return 'a sheet under another id than its own';
  if (isLocked && !sheet.locked) return 'an open sheet after the lock';
  if (sheet.state === 'recused' && Object.keys(sheet.marks).length > 0) return 'a recused juror has marks';
  const keyed = keyedFault(award, { sheet, code: ballot.code });
  if (keyed !== null) return keyed;
  if (sheet.state !== 'sealed') return null;
  if (sheet.seal === null) return 'a sealed sheet without a seal';
  const { contestId, jurorId, marks, seal } = sheet;
  const { sealedAtMs, salt, sheetHash } = seal;
  const juror = award.tags(contestId, jurorId);
  const hash = hashSheet({ contest: contestId, entry: ballot.code, juror, marks, sealedAtMs, salt });
  return hash === sheetHash ? null : 'a sealed sheet does not give its hash';
}

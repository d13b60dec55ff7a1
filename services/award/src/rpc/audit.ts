import { rpc } from '@hoithi/bus';
import { auditAward } from '@hoithi/contracts';
import { hashSheet } from '@hoithi/scoring';
import type { Award } from '../award';
import { hashBook } from '../council/hash-book';
import { logFaults } from '../ledger/log-faults';
import type { Ballot } from '../store/ballot';
import type { Decision } from '../store/decision';
import { ballotId, sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

const ONE_SHEET = '3 one sheet per juror and entry, sealed for good';
const NUMBERS = '6 every number can be derived again';

/** Sealed sheets still give their hash, recused jurors have no marks, a locked contest has no open sheet, the log is whole, the decision's book is whole. */
export const serveAudit = (award: Award) =>
  rpc(auditAward, async ({ contestId }) => {
    const { database } = award;
    const [ballots, sheets, decision, lock] = await Promise.all([
      database.ballots.find({ contestId }).lean<Ballot[]>().exec(),
      database.sheets.find({ contestId }).lean<Sheet[]>().exec(),
      database.decisions.findById(contestId).lean<Decision>().exec(),
      database.locks.findById(contestId).lean<{ counts: unknown }>().exec(),
    ]);
    const ballotOf = new Map(ballots.map((ballot) => [ballot._id, ballot]));
    const isLocked = lock?.counts != null;
    const broken = sheets.flatMap((sheet) => {
      const ballot = ballotOf.get(ballotId(contestId, sheet.entryId));
      const text = sheetFault(award, { sheet, ballot, isLocked });
      return text === null ? [] : [{ invariant: ONE_SHEET, subject: `${sheet.entryId}/${sheet.jurorId}`, text }];
    });
    for (const text of await logFaults(award, { contestId, sheets, isDecided: decision !== null })) {
      broken.push({ invariant: ONE_SHEET, subject: contestId, text });
    }
    if (decision !== null && hashBook(decision.book) !== decision.bookHash) {
      broken.push({ invariant: NUMBERS, subject: decision.decisionId, text: 'the book does not give its hash' });
    }
    return { checked: ballots.length + sheets.length + (decision === null ? 0 : 1), broken };
  });

function sheetFault(
  award: Award,
  of: { readonly sheet: Sheet; readonly ballot: Ballot | undefined; readonly isLocked: boolean },
): string | null {
  const { sheet, ballot, isLocked } = of;
  if (ballot === undefined) return 'a sheet without a ballot';
  if (sheet._id !== sheetId(sheet)) return 'a sheet under another id than its own';
  if (isLocked && !sheet.locked) return 'an open sheet after the lock';
  if (sheet.state === 'recused' && Object.keys(sheet.marks).length > 0) return 'a recused juror has marks';
  if (sheet.state !== 'sealed') return null;
  if (sheet.seal === null) return 'a sealed sheet without a seal';
  const { contestId, jurorId, marks, seal } = sheet;
  const { sealedAtMs, salt, sheetHash } = seal;
  const juror = award.tags(contestId, jurorId);
  const hash = hashSheet({ contest: contestId, entry: ballot.code, juror, marks, sealedAtMs, salt });
  return hash === sheetHash ? null : 'a sealed sheet does not give its hash';
}

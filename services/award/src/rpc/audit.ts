import { rpc } from '@hoithi/bus';
import { auditAward } from '@hoithi/contracts';
import type { Award } from '../award';
import { hashBook } from '../council/hash-book';
import { sheetFault } from '../judging/sheet-fault';
import { declarationFault } from '../keyed/declaration-fault';
import { exclusionLeaves } from '../ledger/exclusion-leaves';
import { logFaults } from '../ledger/log-faults';
import type { Ballot } from '../store/ballot';
import type { Decision } from '../store/decision';
import type { Declaration } from '../store/declaration';
import type { Exclusion } from '../store/exclusion';
import { ballotId } from '../store/ids';
import type { KeyedDeclarations } from '../store/keyed-declaration';
import type { Sheet } from '../store/sheet';

const ONE_SHEET = '3 one sheet per juror and entry, sealed for good';
const NUMBERS = '6 every number can be derived again';

/** Sealed sheets still give their hash, recused jurors have no marks, a locked contest has no open sheet, the log is whole, the decision's book is whole. */
export const serveAudit = (award: Award) =>
  rpc(auditAward, async ({ contestId }) => {
    const { database } = award;
    const [ballots, sheets, decision, lock, exclusions, papers, declarations] = await Promise.all([
      database.ballots.find({ contestId }).lean<Ballot[]>().exec(),
      database.sheets.find({ contestId }).lean<Sheet[]>().exec(),
      database.decisions.findById(contestId).lean<Decision>().exec(),
      database.locks.findById(contestId).lean<{ counts: unknown }>().exec(),
      database.exclusions.find({ contestId }).lean<Exclusion[]>().exec(),
      database.keyedDeclarations.find({ contestId }).lean<KeyedDeclarations[]>().exec(),
      database.declarations.find({ contestId }).lean<Declaration[]>().exec(),
    ]);
    const ballotOf = new Map(ballots.map((ballot) => [ballot._id, ballot]));
    const isLocked = lock?.counts != null;
    const broken = sheets.flatMap((sheet) => {
      const ballot = ballotOf.get(ballotId(contestId, sheet.entryId));
      const text = sheetFault(award, { sheet, ballot, isLocked });
      return text === null ? [] : [{ invariant: ONE_SHEET, subject: `${sheet.entryId}/${sheet.jurorId}`, text }];
    });
    for (const of of papers) {
      const declared = declarations.find(({ jurorId }) => jurorId === of.jurorId);
      const text = declarationFault(award, { papers: of, declared });
      if (text !== null) broken.push({ invariant: ONE_SHEET, subject: of.jurorId, text });
    }
    const inBook = new Set(decision?.book.entries);
    const counted = sheets.filter(
      ({ entryId }) => decision === null || inBook.has(ballotOf.get(ballotId(contestId, entryId))?.code ?? ''),
    );
    const excluded = exclusionLeaves(counted, exclusions);
    for (const text of await logFaults(award, { contestId, sheets, excluded, isDecided: decision !== null })) {
      broken.push({ invariant: ONE_SHEET, subject: contestId, text });
    }
    if (decision !== null && hashBook(decision.book) !== decision.bookHash) {
      broken.push({ invariant: NUMBERS, subject: decision.decisionId, text: 'the book does not give its hash' });
    }
    const leftOut = decision?.book.sheets.filter(({ state }) => state === 'excluded').length ?? excluded.length;
    if (leftOut !== excluded.length) {
      broken.push({
        invariant: NUMBERS,
        subject: contestId,
        text: 'the book leaves out other sheets than were voted out',
      });
    }
    return { checked: ballots.length + sheets.length + (decision === null ? 0 : 1), broken };
  });

import type { Contest } from '@hoithi/contest';
import { type ScoreBook, tallyScoreBook, type TallyResult } from '@hoithi/scoring';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import type { Decision } from '../store/decision';
import type { Draft } from '../store/draft';
import type { Exclusion } from '../store/exclusion';
import type { Freeze } from '../store/freeze';
import type { Lock } from '../store/lock';
import type { Lot } from '../store/lot';
import type { Meeting } from '../store/meeting';
import type { Settlement } from '../store/settlement';
import type { Sheet } from '../store/sheet';
import { buildScoreBook } from './build-score-book';

/** Everything the council may look at once judging is locked. */
export type Room = {
  readonly contest: Contest;
  readonly lock: Lock;
  readonly freeze: Freeze | null;
  readonly decision: Decision | null;
  /** Put forward and not yet confirmed. */
  readonly draft: Draft | null;
  readonly settlements: readonly Settlement[];
  readonly exclusions: readonly Exclusion[];
  /** As the secretary has written them down so far. */
  readonly meetings: readonly Meeting[];
  /** All ballots, also of entries that left; open ones are in the book. */
  readonly ballots: readonly Ballot[];
  /** Sheets of the entries in the book. */
  readonly sheets: readonly Sheet[];
  readonly book: ScoreBook;
  readonly tally: TallyResult;
};

/** Reads the council room; null before the lock, when nobody may see a mark. After the decision its own book stands. */
export async function readRoom(award: Award, contestId: string): Promise<Room | null> {
  const { database } = award;
  const contest = award.contests.get(contestId);
  const lock = await database.locks.findById(contestId).lean<Lock>().exec();
  if (lock === null || lock.counts === null) return null;
  const [freeze, decision, draft, settlements, lots, exclusions, meetings, allSheets, ballots] = await Promise.all([
    database.freezes.findById(contestId).lean<Freeze>().exec(),
    database.decisions.findById(contestId).lean<Decision>().exec(),
    database.drafts.findById(contestId).lean<Draft>().exec(),
    database.settlements.find({ contestId }).lean<Settlement[]>().exec(),
    database.lots.find({ contestId }).sort({ atMs: 1 }).lean<Lot[]>().exec(),
    database.exclusions.find({ contestId }).lean<Exclusion[]>().exec(),
    database.meetings.find({ contestId }).lean<Meeting[]>().exec(),
    database.sheets.find({ contestId }).lean<Sheet[]>().exec(),
    database.ballots.find({ contestId }).lean<Ballot[]>().exec(),
  ]);
  // An entry that leaves after the decision stays in the book that the decision was taken on.
  const decided = decision === null ? null : new Set(decision.book.entries);
  const counted = ballots.filter((ballot) => (decided === null ? ballot.state === 'open' : decided.has(ballot.code)));
  const sheets = sheetsOf(counted, allSheets);
  const { jurorIds } = lock;
  const sources = { contest, ballots: counted, sheets, jurorIds, settlements, lots, exclusions, freeze };
  const book = decision?.book ?? buildScoreBook(sources);
  const standing = draft !== null && draft.stage === nextStage(decision) ? draft : null;
  const tally = tallyScoreBook(book);
  return {
    contest,
    lock,
    freeze,
    decision,
    draft: standing,
    settlements,
    exclusions,
    meetings,
    ballots,
    sheets,
    book,
    tally,
  };
}

/** What a decision put forward now would become; null once all is decided. */
export function nextStage(decision: Pick<Decision, 'stage'> | null): Draft['stage'] | null {
  if (decision === null) return 'provisional';
  return decision.stage === 'provisional' ? 'final' : null;
}

function sheetsOf(ballots: readonly Ballot[], sheets: readonly Sheet[]): readonly Sheet[] {
  const entryIds = new Set(ballots.map((ballot) => ballot.entryId));
  return sheets.filter((sheet) => entryIds.has(sheet.entryId));
}

/** From code to entry and back. */
export function entryIdsByCode(ballots: readonly Ballot[]): ReadonlyMap<string, string> {
  return new Map(ballots.map((ballot) => [ballot.code, ballot.entryId]));
}

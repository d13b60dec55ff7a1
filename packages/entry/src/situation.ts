import type { EntryCalendar } from './calendar';
import type { EntryOutcome } from './outcome';
import type { EntryPhase } from './phase';
import type { ScreeningVote } from './screening-vote';

export type ScreeningBallot<Screener extends string = string> = {
  readonly screenerId: Screener;
  readonly vote: ScreeningVote;
  readonly atMs: number;
};

/** What stands against the current film: bytes that do not match, findings to mend, or a file our tools cannot read at all. */
export type FilmProblem = 'mismatch' | 'must-fix' | 'unprocessable';

/** A wait that passed its deadline while its people have not acted; the entry goes on waiting, visibly. */
export type OverdueWait = 'screening' | 'publication' | 'council';

/** All that the rules of an entry look at. A workflow's state is one of these, and more. */
export type EntrySituation = {
  readonly phase: EntryPhase;
  readonly outcome: EntryOutcome | null;
  /** Every film ever submitted, oldest first; the last is current. */
  readonly films: readonly { readonly version: number; readonly uploadId: string }[];
  readonly filmProblem: FilmProblem | null;
  readonly mediaOverridden: boolean;
  readonly votes: readonly ScreeningBallot[];
  /** The secretary's word where votes did not decide in time. */
  readonly settledVote: 'pass' | 'fail' | null;
  /** Concordant votes that decide (O1). */
  readonly agreeingVotes: number;
  readonly decisionId: string | null;
  readonly overdue: OverdueWait | null;
  readonly calendar: EntryCalendar;
};

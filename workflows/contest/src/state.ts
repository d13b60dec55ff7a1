import type { ContestActivities, ContestPhase, ContestWorkflowInput } from '@hoithi/contracts';
import type { EntryCalendar } from '@hoithi/entry';
import type { Trouble } from '@hoithi/temporal-kit/workflow';
import type { CalendarMove, ContestView } from './messages';

export type ContestFact = Parameters<ContestActivities['recordContestPhase']>[0];
export type ContestNotice = Parameters<ContestActivities['sendContestNotice']>[0];
export type CalendarNews = { readonly calendar: EntryCalendar; readonly revision: number };

/** Something due on the way to the lock: letters to jurors with films left, or the head of the sheets' log, or both. */
export type JudgingRound = { readonly atMs: number; readonly reminds: boolean; readonly publishes: boolean };

/** A letter to the people behind each finalist: the provisional result, or where the final one differs. */
export type ResultLetters = Omit<Parameters<ContestActivities['tellResults']>[0], 'contestId'>;

/** What a contest's workflow knows and carries over: the calendar, the phase, the answers of each station. The arrays at the end change in place. */
export type ContestState = {
  readonly schema: 1;
  readonly phase: ContestPhase;
  readonly calendar: EntryCalendar;
  readonly revision: number;
  /** The revision at which the calendar last changed. */
  readonly calendarRevision: number;
  readonly moves: readonly CalendarMove[];
  /** The common publication instant has come. */
  readonly isPublished: boolean;
  readonly list: ContestView['list'];
  readonly judging: ContestView['judging'];
  readonly freeze: ContestView['freeze'];
  /** The provisional decision; complaints may be made about it. */
  readonly decisionId: string | null;
  /** The decision as confirmed after the complaints; the same one where nothing changed. */
  readonly finalDecisionId: string | null;
  readonly outcomesTold: number | null;
  readonly told: string;
  readonly troubles: Trouble[];
  readonly facts: ContestFact[];
  readonly notices: ContestNotice[];
  readonly news: CalendarNews[];
  /** Rounds still to be done; absent in what older runs carried over, like the round done last. */
  readonly rounds?: JudgingRound[];
  readonly lastRoundAtMs?: number;
  /** Letters about the council's result still to be sent; absent in what older runs carried over. */
  readonly letters?: ResultLetters[];
  readonly handledIds: string[];
};

export function newContestState(input: ContestWorkflowInput): ContestState {
  return {
    schema: 1,
    phase: 'open',
    calendar: input.calendar,
    revision: 0,
    calendarRevision: 0,
    moves: [],
    isPublished: false,
    list: null,
    judging: null,
    freeze: null,
    decisionId: null,
    finalDecisionId: null,
    outcomesTold: null,
    told: '',
    troubles: [],
    facts: [],
    notices: [],
    news: [],
    rounds: [],
    letters: [],
    handledIds: [],
  };
}

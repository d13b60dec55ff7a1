import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { EntryCalendar, EntryMilestone } from '@hoithi/entry';
import type { Bilingual, ContestPhase, UserId } from '@hoithi/contracts';

export const CONTEST_WORKFLOW_TYPE = 'contest';

export type CalendarMove = {
  readonly milestone: EntryMilestone;
  /** Epoch ms; an instant in the past or `now` means at once. */
  readonly toAtMs: number;
  readonly by: UserId;
  readonly reason: string;
  readonly atMs: number;
};

export type ContestView = {
  readonly phase: ContestPhase;
  readonly calendar: EntryCalendar;
  readonly revision: number;
  readonly waitingFor: Bilingual;
  readonly untilMs: number | null;
  readonly needsAttention: boolean;
  readonly attention: Bilingual | null;
  readonly moves: readonly CalendarMove[];
  readonly list: { readonly entries: number; readonly listHash: string } | null;
  readonly judging: {
    readonly sealedSheets: number;
    readonly missingSheets: number;
    readonly belowMinimum: number;
  } | null;
  readonly freeze: { readonly freezeId: string; readonly hash: string; readonly takenAtMs: number } | null;
  readonly decisionId: string | null;
  readonly finalDecisionId: string | null;
  readonly outcomesTold: number | null;
};

/** Close early, extend, publish now, lock, freeze now: moves one milestone, keeps the order, tells every open entry. */
export const moveMilestoneUpdate = defineUpdate<ContestView, [Omit<CalendarMove, 'atMs'>]>('move-milestone');
/** What the council's provisional decision brings: with it the window for complaints that the rules promise, never shorter than the calendar's. */
export type ProvisionalDecision = {
  readonly decisionId: string;
  readonly complaintsCloseAtMs?: number;
  readonly finalAtMs?: number;
};

/** The council has decided (after judging lock and freeze); the window for complaints opens. The same decision again answers the same. */
export const councilDecidedUpdate = defineUpdate<ContestView, [ProvisionalDecision]>('council-decided');
/** The complaints are answered and the council has confirmed the final decision; outcomes go out to the entries. */
export const councilFinalisedUpdate = defineUpdate<ContestView, [{ readonly decisionId: string }]>('council-finalised');
export const resolveContestAttentionUpdate = defineUpdate<
  ContestView,
  [{ readonly by: UserId; readonly action: 'retry' }]
>('resolve-attention');

export const contestViewQuery = defineQuery<ContestView>('view');

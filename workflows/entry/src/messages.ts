import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { EntryCalendar, EntryOutcome, EntryPhase, ScreeningVote, WaitOwner } from '@hoithi/entry';
import type { Bilingual, InspectionSummary, UserId, VersionRef } from '@hoithi/contracts';

/** Updates are commands that must answer; their validators reject with a ContestError code as failure type. */
export const ENTRY_WORKFLOW_TYPE = 'entry';

export type EntryView = {
  readonly phase: EntryPhase;
  readonly outcome: EntryOutcome | null;
  readonly prizeId: string | null;
  readonly revision: number;
  readonly version: number;
  readonly waitingFor: Bilingual;
  readonly untilMs: number | null;
  readonly owner: WaitOwner;
  readonly needsAttention: boolean;
  readonly attention: Bilingual | null;
  readonly inspection: InspectionSummary | null;
  readonly mediaOverridden: boolean;
  readonly votes: readonly { readonly screenerId: UserId; readonly vote: ScreeningVote; readonly atMs: number }[];
  readonly calendar: EntryCalendar;
};

/** Update-with-start: the first call starts the workflow, a repeat of the same upload answers the same. */
export const submitUpdate = defineUpdate<EntryView, [VersionRef]>('submit');
/** A new film before the close (O19); every earlier version is kept. */
export const replaceUpdate = defineUpdate<EntryView, [VersionRef]>('replace');
/** By the entrant, until the entry's publication (O19), later by the secretary. */
export const withdrawUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly as: 'entrant' | 'secretary' }]>(
  'withdraw',
);
/** One screener's vote (R7, O1). Two concordant votes decide; a conflict asks for a third; a return for repair waits for its own screener. */
export const screenUpdate = defineUpdate<EntryView, [{ readonly screenerId: UserId; readonly vote: ScreeningVote }]>(
  'screen',
);
/** The secretary settles a screening that the votes did not decide in time. */
export const settleScreeningUpdate = defineUpdate<
  EntryView,
  [{ readonly by: UserId; readonly vote: 'pass' | 'fail'; readonly reasonCode: string }]
>('settle-screening');
export const disqualifyUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly reasonCode: string }]>(
  'disqualify',
);
export const takeDownUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly reasonCode: string }]>(
  'take-down',
);
/** The secretary accepts a film against the technical verdict, with a reason kept by intake. */
export const overrideMediaUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly reasonCode: string }]>(
  'override-media',
);
/** The current film is checked once more, with a reason kept by intake. */
export const rerunMediaUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly reasonCode: string }]>(
  'rerun-media',
);
/** The preview of the accepted film is made once more, with a reason kept by intake. */
export const remakePreviewUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly reasonCode: string }]>(
  'remake-preview',
);
/** The secretary asks the entrant for another film in place of one that cannot be read, with a reason kept by intake. */
export const askForFilmUpdate = defineUpdate<EntryView, [{ readonly by: UserId; readonly reasonCode: string }]>(
  'ask-for-film',
);
/** The council's outcome of one decision; the same decision again answers the same. */
export const decideUpdate = defineUpdate<
  EntryView,
  [{ readonly decisionId: string; readonly outcome: 'prize' | 'no-prize'; readonly prizeId: string | null }]
>('decide');
/** A person ends a NeedsAttention: the step that failed is tried once more, or late news of an accepted film is taken note of. */
export const resolveAttentionUpdate = defineUpdate<
  EntryView,
  [{ readonly by: UserId; readonly action: 'retry' | 'note' }]
>('resolve-attention');

/** The contest's calendar changed; stale revisions are ignored. */
export const calendarChangedSignal =
  defineSignal<[{ readonly calendar: EntryCalendar; readonly revision: number }]>('calendar-changed');

export const entryViewQuery = defineQuery<EntryView>('view');

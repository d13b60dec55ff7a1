import type {
  Channel,
  EntryActivities,
  EntryWorkflowInput,
  InspectionSummary,
  UserId,
  VersionRef,
} from '@hoithi/contracts';
import type { EntrySituation, ScreeningBallot } from '@hoithi/entry';
import type { Trouble } from '@hoithi/temporal-kit/workflow';

export type PhaseFact = Parameters<EntryActivities['recordPhase']>[0];
export type Notice = Parameters<EntryActivities['sendNotice']>[0];
export type StoredFilm = Awaited<ReturnType<EntryActivities['ingestUpload']>>;
/** What has to be undone when an entry is taken out of the contest. */
export type UndoStep = { readonly what: 'publication'; readonly channel: Channel } | { readonly what: 'ballot' };

/**
 * All that an entry's workflow knows, and what continue-as-new carries over: ids, instants and counts, never a person.
 * The arrays at the end are shared with the outboxes and the attention list, which change them in place.
 */
export type EntryState = Omit<EntrySituation, 'films' | 'votes'> & {
  readonly schema: 1;
  readonly films: readonly VersionRef[];
  readonly votes: readonly ScreeningBallot<UserId>[];
  readonly prizeId: string | null;
  /** Grows by one with every fact told. */
  readonly revision: number;
  readonly calendarRevision: number;
  readonly stored: StoredFilm | null;
  readonly inspection: InspectionSummary | null;
  /** Staff want the current film checked once more; absent in states of before this was possible. */
  readonly rerunAsked?: boolean;
  /** The version whose preview was asked for last; absent in runs from before there were previews. */
  readonly previewOf?: number;
  /** The preview is to be made once more as soon as the film stands accepted; absent in states of before this was possible. */
  readonly previewAsked?: boolean;
  readonly visibleChannels: readonly Channel[];
  /** The publication instant that the publications were last given. */
  readonly toldPublishAtMs: number;
  /** Fingerprint of what was last told, so that nothing is told twice. */
  readonly told: string;
  readonly troubles: Trouble[];
  readonly facts: PhaseFact[];
  readonly notices: Notice[];
  readonly undo: UndoStep[];
  readonly handledIds: string[];
};

/** The state before the first film has come. */
export function newEntryState(input: EntryWorkflowInput): EntryState {
  return {
    schema: 1,
    phase: 'submission',
    outcome: null,
    prizeId: null,
    revision: 0,
    films: [],
    filmProblem: null,
    stored: null,
    inspection: null,
    mediaOverridden: false,
    votes: [],
    settledVote: null,
    agreeingVotes: input.screeningVotes,
    decisionId: null,
    overdue: null,
    calendar: input.calendar,
    calendarRevision: input.calendarRevision,
    visibleChannels: [],
    toldPublishAtMs: input.calendar.publishAtMs,
    told: '',
    troubles: [],
    facts: [],
    notices: [],
    undo: [],
    handledIds: [],
  };
}

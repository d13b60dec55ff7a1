export { ENTRY_PHASES, type EntryPhase } from './phase';
export { ENTRY_OUTCOMES, type EntryOutcome } from './outcome';
export { ENTRY_MILESTONES, type EntryCalendar, type EntryMilestone } from './calendar';
export { completeCalendar, type KnownCalendar } from './complete-calendar';
export type { WaitOwner } from './owner';
export { STATE_WORDS, stateWord, type StateKey } from './state-word';
export type { EntrySituation, FilmProblem, OverdueWait, ScreeningBallot } from './situation';
export type { Decision, RefusalCode } from './decision';
export {
  SCREENING_VOTES,
  ITEM_OPINIONS,
  type ScreeningVote,
  type ItemOpinion,
  type ScreenedItem,
} from './screening-vote';
export { screeningVerdict, isScreened, type ScreeningVerdict } from './screening-verdict';
export { checkScreeningForm } from './check-screening-form';
export { decideSubmit } from './decide-submit';
export { decideReplace } from './decide-replace';
export { decideWithdraw } from './decide-withdraw';
export { decideRemoval } from './decide-removal';
export { decideScreen } from './decide-screen';
export { decideSettleScreening } from './decide-settle-screening';
export { decideOverrideMedia } from './decide-override-media';
export { decideRerunMedia } from './decide-rerun-media';
export { decideRemakePreview } from './decide-remake-preview';
export { decideAskForFilm } from './decide-ask-for-film';
export { mediaPriority } from './media-priority';
export { decideOutcome } from './decide-outcome';
export { describeWait, type EntryWait } from './describe-wait';

export { ENTRY_PHASES, type EntryPhase } from './phase';
export { ENTRY_OUTCOMES, type EntryOutcome } from './outcome';
export type { EntryCalendar, EntryMilestone } from './calendar';
export type { WaitOwner } from './owner';
export { STATE_WORDS, stateWord, type StateKey } from './state-word';

export { CALENDAR_STEPS } from './calendar/contest-calendar';
export type { CalendarStep, ContestCalendar, Milestone } from './calendar/contest-calendar';
export { parseDuration } from './calendar/parse-duration';
export { resolveCalendar } from './calendar/resolve-calendar';
export { localTimeAt, resolveLocalTime } from './calendar/resolve-local-time';
export type { LocalTime } from './calendar/resolve-local-time';
export type { Contest } from './contest';
export { countWorkingDays } from './holidays/count-working-days';
export { findHoliday } from './holidays/find-holiday';
export type { Holiday } from './holidays/public-holidays';
export { ContestDefinitionError } from './contest-definition-error';
export type { ContestDefinitionErrorCode } from './contest-definition-error';
export { complaintsWindow, plannedWindow, type ComplaintsWindow } from './deadlines/complaints-window';
export { formatDate, formatDeadline } from './deadlines/format-deadline';
export { isWithinGrace, resolveDeadline } from './deadlines/resolve-deadline';
export type { DeadlineDecision, DeadlineQuestion } from './deadlines/resolve-deadline';
export { ageAt } from './eligibility/age-at';
export { checkEligibility } from './eligibility/check-eligibility';
export type {
  CountedEntry,
  EligibilityCode,
  EligibilityFinding,
  EligibilityQuestion,
  EntryAuthor,
  StaffMember,
} from './eligibility/eligibility-question';
export { lintContest } from './lint/lint-contest';
export type { LintFinding, LintReport } from './lint/lint-finding';
export { buildContest } from './build-contest';
export type { LoadOptions } from './build-contest';
export { loadContest } from './load-contest';
export { loadContests } from './load-contests';
export { compareVietnameseNames } from './names/compare-vietnamese-names';
export { describeFormula } from './rules/describe-formula';
export { INTERACTION_ACTS } from './rules/interaction-acts';
export { renderRules } from './rules/render-rules';
export { searchKey } from './names/search-key';
export { emailKey } from './people/email-key';
export { findInterests, INTERESTS, weighInterests } from './people/find-interests';
export type { DeclaredRelation, Interest, KnownPerson } from './people/find-interests';
export { matchPerson } from './people/match-person';
export type { PersonMatch } from './people/match-person';
export type { PersonIdentity } from './people/person';
export { phoneKey } from './people/phone-key';
export { readContestFile, readContestYaml } from './read-contest-yaml';
export { contestSchema } from './schema/contest';
export type { ContestDefinition } from './schema/contest';
export type { Locale, Text } from './schema/text';
export type { VideoProfile } from './schema/video';
export { toScoreBookRules } from './scoring/to-score-book-rules';
export type { ScoreBookRules } from './scoring/to-score-book-rules';

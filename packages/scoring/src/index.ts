export type { Agreement } from './agreement/agreement';
export { jurorGroups } from './panels/juror-groups';
export { pairOf, type PanelPlan, type PanelQuestion } from './panels/panel-plan';
export { planPanels } from './panels/plan-panels';
export { intraclass } from './agreement/intraclass';
export type { Intraclass, IntervalEstimate } from './agreement/intraclass';
export { krippendorffAlpha } from './agreement/krippendorff-alpha';
export type { BookIssue, BookIssueCode } from './book/book-issue';
export { sumMarks } from './book/sum-marks';
export { canonicalJson } from './bundle/canonical-json';
export { checkHeads } from './bundle/check-heads';
export { parseBundle } from './bundle/parse-bundle';
export { recountBundle } from './bundle/recount-bundle';
export type { Recount } from './bundle/recount-bundle';
export { CHECK_TITLES } from './bundle/recount-check';
export type { RecountCheck, RecountCheckId } from './bundle/recount-check';
export type { RecountFault } from './bundle/recount-fault';
export type {
  BundleExclusion,
  BundleFreeze,
  BundleKeyedSheet,
  ClosedSheet,
  ResultBundle,
  SheetOpening,
} from './bundle/result-bundle';
export { findRepeatedKeys } from './json/find-repeated-keys';
export { checkConsistency } from './log/check-consistency';
export { checkInclusion } from './log/check-inclusion';
export { hashLeaf } from './log/hash-leaf';
export { hashRules } from './log/hash-rules';
export { hashStatement } from './log/hash-statement';
export type { ResultStatement } from './log/hash-statement';
export { hashClosedSheet, hashMarks, hashSheet } from './log/hash-sheet';
export { hashLogHead } from './log/log-head';
export type { LogHead } from './log/log-head';
export { hashLogLeaf } from './log/log-leaf';
export type { LogLeaf } from './log/log-leaf';
export { proveConsistency } from './log/prove-consistency';
export { proveInclusion } from './log/prove-inclusion';
export { rootsAt, treeRoot } from './log/roots-at';
export { sha256Hex } from './log/sha256';
export { parseScoreBook } from './book/parse-score-book';
export type {
  BookPrize,
  BookSheet,
  Criterion,
  InteractionCount,
  InteractionLot,
  InteractionTieStep,
  ScoreBook,
  SettledBy,
  SettledTie,
  SheetState,
} from './book/score-book';
export { ScoreBookError } from './book/score-book-error';
export { markScale, markToUnits } from './book/mark-scale';
export type { MarkScale } from './book/mark-scale';
export { groupKey } from './book/group-key';
export { compareBooks } from './official/compare-books';
export type { BookComparison } from './official/compare-books';
export { comparePrizes } from './official/compare-prizes';
export type { GivenPrizes, PrizeChange } from './official/compare-prizes';
export { formatHundredths } from './official/format-hundredths';
export { meanHundredths } from './official/mean-hundredths';
export { pickInteractionWinner } from './official/pick-interaction-winner';
export type { InteractionPick, InteractionRules } from './official/pick-interaction-winner';
export { tallyScoreBook } from './official/tally-score-book';
export type { TallyOptions } from './official/tally-score-book';
export type { RankingRow, TallyResult, TieBrokenBy } from './official/tally-result';
export type { Diagnostics, JurorDiagnostics } from './severity/diagnostics';
export type { CloseCall } from './severity/close-calls';
export type { LookAgain } from './severity/look-again';
export type { JuryStudy, Outlier, StudiedFilm } from './severity/study-jury';
export type { JurorDrift, SealOrder } from './severity/juror-drift';
export type { DoubtfulFilm, PrizeBorder } from './severity/prize-borders';
export { planNextViewings } from './viewings/plan-next-viewings';
export type { ViewingRequest } from './viewings/plan-next-viewings';
export type { ViewingPlan } from './viewings/viewing-plan';
export type { Viewing } from './viewings/viewing';
export type { Assignments } from './viewings/viewing-candidates';
export { findLittleWatched } from './flags/find-little-watched';
export { findStraightLining } from './flags/find-straight-lining';
export { findUnitUplift } from './flags/find-unit-uplift';
export type { Flag } from './flags/flag';
export { isFlatSheet } from './flags/is-flat-sheet';
export { unitUplifts } from './flags/unit-uplift';
export { checkCounted, checkReceipt } from './receipt/check-receipt';
export { parseReceipt } from './receipt/parse-receipt';
export type { Receipt } from './receipt/receipt';
export { uniteWatched, watchedShare, type WatchedInterval } from './watched-share';

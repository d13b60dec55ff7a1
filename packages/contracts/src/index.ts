export { bilingual, type Bilingual } from './bilingual';
export { CLIP_LIMITS } from './clip-limits';
export { ContestError, isErrorCode, type ErrorFacts } from './contest-error';
export { CONTEST_PHASES, contestPhase, type ContestPhase } from './contest-fields';
export { entryPhase, entryOutcome, channel, entryCalendar, type Channel } from './entry-fields';
export { ERROR_TABLE, type ErrorCode } from './error-table';
export { filmSources, type FilmSources } from './film-sources';
export { isDatabaseAway } from './is-database-away';
export { defineFact, type FactContract } from './fact-contract';
export {
  contestId,
  entryId,
  userId,
  uploadId,
  clipId,
  entryCode,
  sha256Hex,
  instantMs,
  objectKey,
  type ContestId,
  type EntryId,
  type UserId,
  type UploadId,
  type ClipId,
} from './ids';
export { finding, inspection, inspectionRuns, type Inspection, type InspectionRuns } from './inspection';
export { ROLES, role, type Role } from './roles';
export { defineRpc, type RpcService, type RpcContract } from './rpc-contract';
export { STREAMS, CONSUMERS, type StreamName, type ConsumerName } from './streams';
export { type VersionRef, type EntryWorkflowInput, type ContestWorkflowInput } from './workflow-inputs';
export { type ClipActivities, type ClipFailure } from './activities/clip-activities';
export { type ContestActivities } from './activities/contest-activities';
export { type EntryActivities } from './activities/entry-activities';
export { type InspectionSummary, type MediaActivities } from './activities/media-activities';
export { type PreviewActivities, type PreviewSummary } from './activities/preview-activities';
export { type PublicationActivities } from './activities/publication-activities';
export { contestPhaseChanged } from './events/contest-phase-changed';
export { complaintAnswered } from './events/complaint-answered';
export { viewingsAssigned } from './events/viewings-assigned';
export { lookRequested } from './events/look-requested';
export { councilDecided } from './events/council-decided';
export { councilFinalised } from './events/council-finalised';
export { entryPhaseChanged } from './events/entry-phase-changed';
export { interactionFrozen } from './events/interaction-frozen';
export { publicationVisible } from './events/publication-visible';
export { sheetSealed } from './events/sheet-sealed';
export { uploadCompleted } from './events/upload-completed';
export { awardRoutes } from './http/award-routes';
export { paperRoutes } from './http/paper-routes';
export { mySheet, ballotRow, ballotView, councilView } from './http/award-shapes';
export { commitmentRoutes, logHead } from './http/commitment-routes';
export { complaintRow, ownComplaint } from './http/complaint-routes';
export {
  decisionForm,
  decisionPreview,
  entryLights,
  meetingForm,
  meetingKind,
  meetingView,
  type MeetingKind,
} from './http/council-shapes';
export { exclusionComparison, exclusionsView } from './http/exclusion-shapes';
export { diagnosticsRoutes } from './http/diagnostics-routes';
export { diagnosticsView, lookRequest } from './http/diagnostics-shapes';
export { stoppingRoutes } from './http/stopping-routes';
export { snapshotRoutes } from './http/snapshot-routes';
export { deliberationView, nextViewings } from './http/stopping-shapes';
export { defineHttp } from './http/define-http';
export { deskRow, deskEntry, contestDesk, deskRoutes } from './http/desk-routes';
export { type DeskAction } from './http/desk-actions';
export { AUDIT_ACTIONS, auditAction, type AuditAction } from './http/audit-actions';
export {
  authorForm,
  entryForm,
  versionView,
  timelineStep,
  receipt,
  entryView,
  type AuthorForm,
  type EntryForm,
  type EntryHttpView,
  type Receipt,
} from './http/entry-shapes';
export { type Audience, type HttpContract } from './http/http-contract';
export { keyedList, keyedRow, keyedSheet, keying, myKeyed } from './http/keyed-sheet-shapes';
export { calibrationRoutes } from './http/calibration-routes';
export { flag } from './http/flag-shape';
export { judgingRoutes } from './http/judging-routes';
export { overruledMark, sheetChanges, timeNote, watchedInterval } from './http/sheet-shapes';
export { intakeRoutes } from './http/intake-routes';
export { deskMediaRoutes, entryMediaRoutes, posterChoice } from './http/media-routes';
export { clipAction, clipDraft, clipMatch, clipRoutes, clipRow, clipView, type ClipAction } from './http/clip-routes';
export { radarCard, radarMatch, radarRoutes, radarView } from './http/radar-routes';
export { siteCalls } from './http/site-routes';
export { closeBallot } from './rpc/award/close-ballot';
export { judgingProgress } from './rpc/award/judging-progress';
export { listOutcomes } from './rpc/award/list-outcomes';
export { lockJudging } from './rpc/award/lock-judging';
export { nextJudgingRound } from './rpc/award/next-judging-round';
export { openBallot } from './rpc/award/open-ballot';
export { paperData } from './rpc/award/paper-data';
export { publishHead } from './rpc/award/publish-head';
export { remindJurors } from './rpc/award/remind-jurors';
export { publishedResultBody, publishedResult } from './rpc/award/published-result';
export { auditIntake, auditStorage, auditAward, auditFanpage } from './rpc/audit';
export { freezeInteraction } from './rpc/fanpage/freeze-interaction';
export { planPublication, sendPublication, reconcilePublication, withdrawPublication } from './rpc/fanpage/publication';
export { closeList } from './rpc/intake/close-list';
export { ENTRY_CARDS_PAGE, entryCard, entryCards, type EntryCard } from './rpc/intake/entry-cards';
export { ENTRY_RECORDS_PAGE, entryRecord, entryRecords, type EntryRecordBody } from './rpc/intake/entry-records';
export { eligibilityLights } from './rpc/intake/eligibility-lights';
export { listEntries } from './rpc/intake/list-entries';
export { listStaff } from './rpc/intake/list-staff';
export { ownEntries } from './rpc/intake/own-entries';
export { forgetClip } from './rpc/intake/forget-clip';
export { recordClip } from './rpc/intake/record-clip';
export { recordClipPrint } from './rpc/intake/record-clip-print';
export {
  filmPrint,
  filmStills,
  recordFingerprint,
  type FilmPrint,
  type FilmStills,
} from './rpc/intake/record-fingerprint';
export { recordInspection } from './rpc/intake/record-inspection';
export { declaredRelation, findConflicts, interest } from './rpc/intake/find-conflicts';
export { jurorLetter, tellJuror } from './rpc/intake/tell-juror';
export { mediaRuns, remakePreview, rerunMedia } from './rpc/intake/rerun-media';
export { filmPreview, recordPreview, type FilmPreview, type PreviewFailure } from './rpc/intake/record-preview';
export { NOTICE_KINDS, sendNotice } from './rpc/intake/send-notice';
export { createUpload } from './rpc/storage/create-upload';
export { ingestClip } from './rpc/storage/ingest-clip';
export { removeClip } from './rpc/storage/remove-clip';
export { ingestUpload } from './rpc/storage/ingest-upload';
export { objectUrls } from './rpc/storage/object-urls';
export { playbackGrant } from './rpc/storage/playback-grant';
export { uploadStatus } from './rpc/storage/upload-status';

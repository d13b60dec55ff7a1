import type { RouteEntry } from '@hoithi/platform';
import type { Award } from '../award';
import { serveAttachSignedScan } from './attach-signed-scan';
import { serveAnswerComplaint } from './answer-complaint';
import { serveConfirmDecision } from './confirm-decision';
import { serveDrawLot } from './draw-lot';
import { serveFileComplaint } from './file-complaint';
import { serveFilePaperComplaint } from './file-paper-complaint';
import { serveGetMeeting } from './get-meeting';
import { serveListComplaints } from './list-complaints';
import { serveListMyComplaints } from './list-my-complaints';
import { servePreviewDecision } from './preview-decision';
import { serveProposeDecision } from './propose-decision';
import { serveSaveMeeting } from './save-meeting';
import { serveWithdrawDraft } from './withdraw-draft';
import { calibrationApi } from './calibration-api';
import { keyedDeclarationApi } from './keyed-declaration-api';
import { keyedSheetApi } from './keyed-sheet-api';
import { exclusionApi } from './exclusion-api';
import { serveGetBallot } from './get-ballot';
import { serveDeclareInterests } from './declare-interests';
import { serveGetDeclaration } from './get-declaration';
import { serveListConflicts } from './list-conflicts';
import { serveRuleConflict } from './rule-conflict';
import { serveApplyPanelPlan } from './apply-panel-plan';
import { serveGetPanelPlan } from './get-panel-plan';
import { serveSubstituteJuror } from './substitute-juror';
import { serveGetChaseList } from './get-chase-list';
import { serveNoteCall } from './note-call';
import { serveAnswerLook } from './answer-look';
import { serveAssignViewings } from './assign-viewings';
import { serveConcludeDeliberation } from './conclude-deliberation';
import { serveGetDeliberation } from './get-deliberation';
import { serveGetBundle } from './get-bundle';
import { serveGetCouncil } from './get-council';
import { serveGetDiagnostics } from './get-diagnostics';
import { serveGetLedger } from './get-ledger';
import { serveGetNextViewings } from './get-next-viewings';
import { serveGetPaper } from './get-paper';
import { serveGetProgress } from './get-progress';
import { serveGetProof } from './get-proof';
import { serveGetResult } from './get-result';
import { serveIssuePaper } from './issue-paper';
import { serveListBallots } from './list-ballots';
import { serveListFlags } from './list-flags';
import { serveListLookRequests } from './list-look-requests';
import { serveListLooks } from './list-looks';
import { serveListPapers } from './list-papers';
import { serveRecuse } from './recuse';
import { serveReopenSheet } from './reopen-sheet';
import { serveGetReportWords, serveSaveReportWords } from './report-words';
import { serveSaveSheet } from './save-sheet';
import { serveSealSheet } from './seal-sheet';
import { serveSettleTie } from './settle-tie';
import { snapshotApi } from './snapshot-api';

/** Every route of this service, in the order of its contract. */
export function awardApi(award: Award): readonly RouteEntry[] {
  return [
    serveGetChaseList(award),
    serveNoteCall(award),
    serveGetPanelPlan(award),
    serveApplyPanelPlan(award),
    serveSubstituteJuror(award),
    serveGetDeclaration(award),
    serveDeclareInterests(award),
    serveListConflicts(award),
    serveRuleConflict(award),
    serveListBallots(award),
    serveGetBallot(award),
    serveSaveSheet(award),
    serveListFlags(award),
    ...calibrationApi(award),
    ...keyedDeclarationApi(award),
    ...keyedSheetApi(award),
    serveSealSheet(award),
    serveRecuse(award),
    serveReopenSheet(award),
    serveGetProgress(award),
    serveGetCouncil(award),
    serveSettleTie(award),
    servePreviewDecision(award),
    serveProposeDecision(award),
    serveWithdrawDraft(award),
    serveConfirmDecision(award),
    serveDrawLot(award),
    serveGetMeeting(award),
    serveSaveMeeting(award),
    ...exclusionApi(award),
    ...snapshotApi(award),
    serveFileComplaint(award),
    serveListMyComplaints(award),
    serveFilePaperComplaint(award),
    serveListComplaints(award),
    serveAnswerComplaint(award),
    serveGetResult(award),
    serveGetBundle(award),
    serveListPapers(award),
    serveGetPaper(award),
    serveGetLedger(award),
    serveGetProof(award),
    serveIssuePaper(award),
    serveAttachSignedScan(award),
    serveGetReportWords(award),
    serveSaveReportWords(award),
    serveGetDiagnostics(award),
    serveGetNextViewings(award),
    serveAssignViewings(award),
    serveGetDeliberation(award),
    serveConcludeDeliberation(award),
    serveListLooks(award),
    serveAnswerLook(award),
    serveListLookRequests(award),
  ];
}

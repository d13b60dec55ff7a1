import type { RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { addClip } from './add-clip';
import { choosePoster } from './choose-poster';
import { createDraft } from './create-draft';
import { deleteClip } from './delete-clip';
import { deleteDraft } from './delete-draft';
import { disqualifyEntry } from './disqualify-entry';
import { getClip } from './get-clip';
import { getContest } from './get-contest';
import { getContestDesk } from './get-contest-desk';
import { getDeskEntry } from './get-desk-entry';
import { getEntry } from './get-entry';
import { getMediaProgress } from './get-media-progress';
import { getMediaRuns } from './get-media-runs';
import { getPosters } from './get-posters';
import { getRadar } from './get-radar';
import { filmCommands } from './film-commands';
import { getRadarMatch } from './get-radar-match';
import { getDeskRegistration } from './get-desk-registration';
import { getReceipt } from './get-receipt';
import { getRegistration } from './get-registration';
import { listAudit } from './list-audit';
import { listClips } from './list-clips';
import { listContests } from './list-contests';
import { listDeskEntries } from './list-desk-entries';
import { listMyEntries } from './list-my-entries';
import { listStaffAccounts } from './list-staff-accounts';
import { me } from './me';
import { moveMilestone } from './move-milestone';
import { noteRadarMatch } from './note-radar-match';
import { overrideMedia } from './override-media';
import { resolveContestAttention } from './resolve-contest-attention';
import { resolveEntryAttention } from './resolve-entry-attention';
import { retryClip } from './retry-clip';
import { saveDraft } from './save-draft';
import { saveStaffAccount } from './save-staff-account';
import { screenEntry } from './screen-entry';
import { settleScreening } from './settle-screening';
import { startClipUpload } from './start-clip-upload';
import { startContest } from './start-contest';
import { startUpload } from './start-upload';
import { submitEntry } from './submit-entry';
import { takeDownEntry } from './take-down-entry';
import { withdrawEntry } from './withdraw-entry';
import { withdrawForEntrant } from './withdraw-for-entrant';

/** Every route of intake, in the order in which Express tries them: fixed words before parameters. */
export const allRoutes = (intake: Intake): readonly RouteEntry[] => [
  ...[
    listContests,
    getContest,
    me,
    listMyEntries,
    createDraft,
    getEntry,
    saveDraft,
    deleteDraft,
    startUpload,
    submitEntry,
    getReceipt,
    getRegistration,
    withdrawEntry,
    getMediaProgress,
    getPosters,
    choosePoster,
    listClips,
    addClip,
    getClip,
    startClipUpload,
    retryClip,
    deleteClip,
    getDeskEntry,
    getRadar,
    getRadarMatch,
    noteRadarMatch,
    screenEntry,
    settleScreening,
    disqualifyEntry,
    takeDownEntry,
    overrideMedia,
    getMediaRuns,
    getDeskRegistration,
    withdrawForEntrant,
    resolveEntryAttention,
    listDeskEntries,
    listAudit,
    getContestDesk,
    startContest,
    moveMilestone,
    resolveContestAttention,
    listStaffAccounts,
    saveStaffAccount,
  ].map((make) => make(intake)),
  ...filmCommands(intake),
];

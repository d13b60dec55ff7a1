import type { ClipActivities, ContestActivities, EntryActivities } from '@hoithi/contracts';
import { translateFailures } from '@hoithi/temporal-kit/node';
import type { ActivityContext } from './activity-context';
import { clipActivitiesWith } from './clip-activities';
import { closeBallotWith } from './close-ballot';
import { closeListWith } from './close-list';
import { fanOutOutcomesWith } from './fan-out-outcomes';
import { freezeInteractionWith } from './freeze-interaction';
import { ingestUploadWith } from './ingest-upload';
import { lockJudgingWith } from './lock-judging';
import { nextJudgingRoundWith } from './next-judging-round';
import { openBallotWith } from './open-ballot';
import { publishHeadWith } from './publish-head';
import { recordContestPhaseWith } from './record-contest-phase';
import { recordPhaseWith } from './record-phase';
import { remindJurorsWith } from './remind-jurors';
import { sendNoticeWith } from './send-notice';
import { tellResultsWith } from './tell-results';
import { tellEntriesCalendarWith } from './tell-entries-calendar';

type ServiceActivities = EntryActivities & ContestActivities & Omit<ClipActivities, 'printClip'>;

/** The activities of the `services` queue. */
export function createServiceActivities(context: ActivityContext): ServiceActivities {
  const sendNotice = sendNoticeWith(context);
  return translateFailures<ServiceActivities>({
    ...clipActivitiesWith(context),
    ingestUpload: ingestUploadWith(context),
    recordPhase: recordPhaseWith(context),
    sendNotice,
    openBallot: openBallotWith(context),
    closeBallot: closeBallotWith(context),
    recordContestPhase: recordContestPhaseWith(context),
    tellEntriesCalendar: tellEntriesCalendarWith(context),
    closeList: closeListWith(context),
    nextJudgingRound: nextJudgingRoundWith(context),
    remindJurors: remindJurorsWith(context),
    lockJudging: lockJudgingWith(context),
    publishHead: publishHeadWith(context),
    freezeInteraction: freezeInteractionWith(context),
    fanOutOutcomes: fanOutOutcomesWith(context),
    tellResults: tellResultsWith(context),
    sendContestNotice: sendNotice,
  });
}

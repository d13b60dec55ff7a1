import type { PublicationActivities } from '@hoithi/contracts';
import { translateFailures } from '@hoithi/temporal-kit/node';
import type { ActivityContext } from './activity-context';
import { planPublicationWith } from './plan-publication';
import { reconcilePublicationWith } from './reconcile-publication';
import { sendPublicationWith } from './send-publication';
import { withdrawPublicationWith } from './withdraw-publication';

/** The activities of the `publish` queue. */
export function createPublishActivities(context: ActivityContext): PublicationActivities {
  return translateFailures<PublicationActivities>({
    planPublication: planPublicationWith(context),
    sendPublication: sendPublicationWith(context),
    reconcilePublication: reconcilePublicationWith(context),
    withdrawPublication: withdrawPublicationWith(context),
  });
}

import { sendPublication, type PublicationActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Carries the post to its channel; the workflow gives it one attempt. */
export const sendPublicationWith =
  (context: ActivityContext): PublicationActivities['sendPublication'] =>
  (input) =>
    ask(context, sendPublication, input, 50_000);

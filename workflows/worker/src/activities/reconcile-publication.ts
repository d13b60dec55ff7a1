import { reconcilePublication, type PublicationActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Asks what really is on the channel. */
export const reconcilePublicationWith =
  (context: ActivityContext): PublicationActivities['reconcilePublication'] =>
  (input) =>
    ask(context, reconcilePublication, input, 15_000);

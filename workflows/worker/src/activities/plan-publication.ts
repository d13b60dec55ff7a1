import { planPublication, type PublicationActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Puts the intention to publish on record at the fanpage. */
export const planPublicationWith =
  (context: ActivityContext): PublicationActivities['planPublication'] =>
  (input) =>
    ask(context, planPublication, input);

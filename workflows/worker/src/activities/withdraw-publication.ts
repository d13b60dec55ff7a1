import { withdrawPublication, type PublicationActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Takes the post out of sight. */
export const withdrawPublicationWith =
  (context: ActivityContext): PublicationActivities['withdrawPublication'] =>
  (input) =>
    ask(context, withdrawPublication, input, 15_000);

import { publishHead, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Award publishes the head of the contest's commitment log. */
export const publishHeadWith =
  (context: ActivityContext): ContestActivities['publishHead'] =>
  (input) =>
    ask(context, publishHead, input, 30_000);

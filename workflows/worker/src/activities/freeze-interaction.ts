import { freezeInteraction, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** The fanpage takes the freeze record (R18). */
export const freezeInteractionWith =
  (context: ActivityContext): ContestActivities['freezeInteraction'] =>
  (input) =>
    ask(context, freezeInteraction, input, 15_000);

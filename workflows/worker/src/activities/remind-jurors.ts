import { remindJurors, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Award reminds whoever has films left; the round keys the letters, so a repeat writes to nobody twice. */
export const remindJurorsWith =
  (context: ActivityContext): ContestActivities['remindJurors'] =>
  (input) =>
    ask(context, remindJurors, input, 15_000);

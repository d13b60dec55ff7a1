import { forgetClip, ingestClip, recordClip, removeClip, type ClipActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';
import { whileBeating } from './while-beating';

/** Storage answers `timeout` within 20 s while it goes on with a large film; the next attempt joins that work. */
const TIMEOUT_MS = 25_000;

/** What a clip's workflow asks of the services. */
export const clipActivitiesWith = (context: ActivityContext): Omit<ClipActivities, 'printClip'> => ({
  ingestClip: (input) => whileBeating(ask(context, ingestClip, input, TIMEOUT_MS)),
  removeClipObjects: async (input) => {
    await whileBeating(ask(context, removeClip, input, TIMEOUT_MS));
  },
  recordClip: async (input) => {
    await ask(context, recordClip, input);
  },
  forgetClip: async (input) => {
    await ask(context, forgetClip, input);
  },
});

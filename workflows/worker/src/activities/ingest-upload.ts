import { ingestUpload, type EntryActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';
import { whileBeating } from './while-beating';

/** Storage answers `timeout` within 20 s while it goes on with a large film; the next attempt joins that work. */
const TIMEOUT_MS = 25_000;

/** Moves the film from the spool into the store. */
export const ingestUploadWith =
  (context: ActivityContext): EntryActivities['ingestUpload'] =>
  (input) =>
    whileBeating(ask(context, ingestUpload, input, TIMEOUT_MS));

import type { MediaActivities } from '@hoithi/contracts';
import { proxyActivities } from '@temporalio/workflow';

type Film = Parameters<MediaActivities['inspectFilm']>[0];

/** The activity as in life, but a silent worker is given up after seconds and the next try comes at once. */
const { inspectFilm } = proxyActivities<MediaActivities>({
  startToCloseTimeout: 120_000,
  heartbeatTimeout: 10_000,
  retry: { initialInterval: 200, backoffCoefficient: 1, maximumAttempts: 6 },
});

export const inspectOnce = (film: Film): ReturnType<MediaActivities['inspectFilm']> => inspectFilm(film);

/** Queues whose order matters more than their throughput: one place in line for every film (ADR 0022). */
export const ORDERED_QUEUES = ['media', 'preview'] as const;

/**
 * Dynamic configuration of the embedded server, `key=value`. Priority and fairness hold within one partition of a task queue only, and a
 * queue has four by default; the embedded server takes one value for all queues, deployments name `ORDERED_QUEUES`.
 */
export const SERVER_SETTINGS = [
  'matching.useNewMatcher=true',
  'matching.enableFairness=true',
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
] as const;

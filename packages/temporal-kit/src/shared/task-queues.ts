/** Queues by resource, one kind of process each. `contestWorkflows` runs workflow tasks only. */
export const TASK_QUEUES = {
  contestWorkflows: 'contest-workflows',
  services: 'services',
  publish: 'publish',
  media: 'media',
  /** Previews of accepted films: nobody waits for them. */
  preview: 'preview',
} as const;

export type TaskQueue = (typeof TASK_QUEUES)[keyof typeof TASK_QUEUES];

/** Workflow ids: the only place where they are built. They carry ids, never a name, phone or title. */
export const entryWorkflowId = (contestId: string, entryId: string): string => `entry/${contestId}/${entryId}`;
export const contestWorkflowId = (contestId: string): string => `contest/${contestId}`;
export const publicationWorkflowId = (contestId: string, entryId: string, channel: string): string =>
  `publication/${contestId}/${entryId}/${channel}`;
export const previewWorkflowId = (contestId: string, entryId: string, version: number): string =>
  `preview/${contestId}/${entryId}/${version}`;
/** A reference clip belongs to no contest. */
export const clipWorkflowId = (clipId: string): string => `clip/${clipId}`;

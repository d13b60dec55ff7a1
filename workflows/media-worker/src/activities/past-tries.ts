import type { RunRecord } from '@hoithi/media';
import type { Context } from '@temporalio/activity';
import type { Beat } from './keep-beating';

/** What is known of earlier tries on the same film that did not come to an end of their own. */
export type PastTries = {
  /** Workers that died with the film in a tool's hands. */
  readonly deaths: number;
  /** What they were running. */
  readonly lost: readonly RunRecord[];
};

/** So many workers lost over one film are enough: no further try. */
export const DEATHS = 2;

const IN_TOOLS: readonly string[] = ['container', 'probe', 'renditions', 'preview'];

/**
 * Reads the last heartbeat of the try before. A try that failed has said so with its last beat; one that fell silent over the film has
 * taken its worker with it. Attempts are not deaths: most are a store or a disk that was away.
 */
export function readPastTries({ info }: Pick<Context, 'info'>): PastTries {
  const { phase = '', deaths = 0, lost = [], running } = (info.heartbeatDetails ?? {}) as Partial<Beat>;
  if (!IN_TOOLS.includes(phase)) return { deaths, lost };
  return { deaths: deaths + 1, lost: running === undefined ? lost : [...lost, { ...running, exit: 'worker-lost' }] };
}

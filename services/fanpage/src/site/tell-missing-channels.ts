import type { Contest } from '@hoithi/contest';
import type { Logger } from '@hoithi/platform';

/** Which channels this installation can publish on; a contest may name others, which then carry nothing. */
const OPERATED: ReadonlySet<string> = new Set(['website']);

/** Says at start, once per contest, which of its channels are not connected: its finalists stand on the website only. */
export function tellMissingChannels(contests: ReadonlyMap<string, Contest>, logger: Pick<Logger, 'warn'>): void {
  for (const { id, definition } of contests.values()) {
    const missing = definition.channels.list.filter(({ kind }) => !OPERATED.has(kind)).map(({ kind }) => kind);
    if (missing.length > 0)
      logger.warn({ contestId: id, channels: missing }, 'channel not connected: published on the website only');
  }
}

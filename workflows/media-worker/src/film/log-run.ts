import type { RunRecord } from '@hoithi/media';
import type { Logger } from '@hoithi/platform';

/** Whose film a tool was run on. */
export type FilmOwner = { readonly entryId: string } | { readonly clipId: string };

const LAST_LINES = 5;

/** One line of the log for a run of a tool on a film. */
export function logRun(logger: Logger, film: FilmOwner, run: RunRecord): void {
  const { usage, messages, countBySource: _, ...told } = run;
  const owner = 'entryId' in film ? { entryId: film.entryId } : { clipId: film.clipId };
  logger.info({ ...owner, ...told, ...usage, messages: messages.slice(-LAST_LINES) }, 'a media tool ran');
}

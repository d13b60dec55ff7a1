import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntrySituation } from './situation';

/** The first film of an entry. The same upload again is answered the same; another film is a replacement, not a submission. */
export function decideSubmit(situation: EntrySituation, command: { readonly uploadId: string }): Decision {
  if (situation.films.some(({ uploadId }) => uploadId === command.uploadId)) return repeat;
  if (situation.films.length > 0) return refuse('already-done', { version: situation.films.length });
  return situation.phase === 'submission' ? proceed : refuse('out-of-phase', { phase: situation.phase });
}

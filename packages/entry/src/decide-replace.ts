import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntryPhase } from './phase';
import type { EntrySituation } from './situation';

const REPLACEABLE: readonly EntryPhase[] = ['submission', 'media-check', 'must-fix', 'accepted'];

/** A new film before the close (O19). Whether a late upload is still in grace is intake's question; here the phase decides. */
export function decideReplace(
  situation: EntrySituation,
  command: { readonly uploadId: string; readonly version: number },
): Decision {
  const current = situation.films.at(-1);
  if (situation.films.some(({ uploadId }) => uploadId === command.uploadId)) return repeat;
  if (!current || !REPLACEABLE.includes(situation.phase)) return refuse('out-of-phase', { phase: situation.phase });
  return command.version > current.version ? proceed : refuse('already-done', { version: current.version });
}

import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntrySituation } from './situation';

/** The secretary takes a film against the technical verdict. A film that never arrived whole cannot be taken. */
export function decideOverrideMedia(situation: EntrySituation, command: { readonly reasonCode: string }): Decision {
  if (situation.mediaOverridden) return repeat;
  const judged = situation.filmProblem === 'must-fix' || situation.filmProblem === 'unprocessable';
  const waiting = situation.phase === 'must-fix' || situation.phase === 'media-check';
  if (!judged || !waiting) return refuse('out-of-phase', { phase: situation.phase });
  return command.reasonCode.trim() === '' ? refuse('reason-required') : proceed;
}

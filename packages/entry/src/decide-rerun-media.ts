import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntrySituation } from './situation';

/**
 * The current film is checked once more: after the tools or the contest's rules were mended, or when renditions were lost. Only before the
 * list is closed, only where a verdict stands, and never over the secretary's own word. A check under way is not begun twice.
 */
export function decideRerunMedia(situation: EntrySituation, command: { readonly reasonCode: string }): Decision {
  const { phase, filmProblem, mediaOverridden } = situation;
  if (phase === 'media-check' && filmProblem === null) return repeat;
  const unreadable = phase === 'media-check' && filmProblem === 'unprocessable';
  const judged = phase === 'accepted' || (phase === 'must-fix' && filmProblem !== 'mismatch');
  if (mediaOverridden || (!unreadable && !judged)) return refuse('out-of-phase', { phase });
  return command.reasonCode.trim() === '' ? refuse('reason-required') : proceed;
}

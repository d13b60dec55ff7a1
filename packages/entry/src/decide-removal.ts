import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntrySituation } from './situation';

/** Disqualification and takedown: from every phase until the outcome, never without a reason. */
export function decideRemoval(
  situation: EntrySituation,
  command: { readonly outcome: 'disqualified' | 'taken-down'; readonly reasonCode: string },
): Decision {
  if (situation.outcome === command.outcome) return repeat;
  if (situation.outcome !== null) return refuse('out-of-phase', { phase: situation.phase });
  return command.reasonCode.trim() === '' ? refuse('reason-required') : proceed;
}

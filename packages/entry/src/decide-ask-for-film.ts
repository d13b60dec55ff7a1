import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntrySituation } from './situation';

/** The secretary has looked at a film that no tool can read, and asks its entrant for another; once, and with a reason. */
export function decideAskForFilm(situation: EntrySituation, command: { readonly reasonCode: string }): Decision {
  const { phase, filmProblem } = situation;
  if (filmProblem !== 'unprocessable') return refuse('out-of-phase', { phase });
  if (phase === 'must-fix') return repeat;
  if (phase !== 'media-check') return refuse('out-of-phase', { phase });
  return command.reasonCode.trim() === '' ? refuse('reason-required') : proceed;
}

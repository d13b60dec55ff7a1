import { type Decision, proceed, refuse } from './decision';
import { ENTRY_PHASES } from './phase';
import type { EntrySituation } from './situation';

/** The preview of an accepted film is made once more, at any time before the entry's outcome: jurors and visitors need it to the end. */
export function decideRemakePreview(situation: EntrySituation, command: { readonly reasonCode: string }): Decision {
  const { phase } = situation;
  const isTaken = ENTRY_PHASES.indexOf(phase) >= ENTRY_PHASES.indexOf('accepted');
  if (!isTaken || phase === 'closed') return refuse('out-of-phase', { phase });
  return command.reasonCode.trim() === '' ? refuse('reason-required') : proceed;
}

import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntrySituation } from './situation';

/** The council's outcome, only while the entry is before the council. One decision stands. */
export function decideOutcome(situation: EntrySituation, command: { readonly decisionId: string }): Decision {
  if (situation.decisionId === command.decisionId) return repeat;
  if (situation.decisionId !== null) return refuse('council-decided', { decisionId: situation.decisionId });
  return situation.phase === 'council' ? proceed : refuse('out-of-phase', { phase: situation.phase });
}

import { type Decision, proceed, refuse, repeat } from './decision';
import type { EntryPhase } from './phase';
import type { EntrySituation } from './situation';

const BEFORE_PUBLICATION: readonly EntryPhase[] = [
  'submission',
  'media-check',
  'must-fix',
  'accepted',
  'screening',
  'finalist',
];

/** By the entrant until the entry is published, by the secretary until its outcome (O19). */
export function decideWithdraw(situation: EntrySituation, command: { readonly as: 'entrant' | 'secretary' }): Decision {
  if (situation.outcome === 'withdrawn') return repeat;
  const allowed =
    situation.outcome === null && (command.as === 'secretary' || BEFORE_PUBLICATION.includes(situation.phase));
  return allowed ? proceed : refuse('out-of-phase', { phase: situation.phase });
}

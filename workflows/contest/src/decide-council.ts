import type { ContestState } from './state';

type CouncilDecision =
  | { readonly ok: true; readonly repeat: boolean }
  | {
      readonly ok: false;
      readonly code: 'council-decided' | 'council-not-ready';
      readonly facts: Readonly<Record<string, string>>;
    };

/** The council's word counts only once judging is locked and the interaction frozen (R17, R18); one decision stands. */
export function decideCouncil(
  state: Pick<ContestState, 'phase' | 'decisionId'>,
  { decisionId }: { readonly decisionId: string },
): CouncilDecision {
  if (state.decisionId === decisionId) return { ok: true, repeat: true };
  if (state.decisionId !== null) return { ok: false, code: 'council-decided', facts: { decisionId: state.decisionId } };
  if (state.phase !== 'council') return { ok: false, code: 'council-not-ready', facts: { phase: state.phase } };
  return { ok: true, repeat: false };
}

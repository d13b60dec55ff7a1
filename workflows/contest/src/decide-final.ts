import type { ContestState } from './state';

type FinalDecision =
  | { readonly ok: true; readonly repeat: boolean }
  | {
      readonly ok: false;
      readonly code: 'council-decided' | 'council-not-ready';
      readonly facts: Readonly<Record<string, string | number>>;
    };

/** The final word counts once the window for complaints has closed (O18); one final decision stands. */
export function decideFinal(
  state: Pick<ContestState, 'phase' | 'calendar' | 'finalDecisionId'>,
  { decisionId }: { readonly decisionId: string },
  nowMs: number,
): FinalDecision {
  const { phase, calendar, finalDecisionId } = state;
  if (finalDecisionId === decisionId) return { ok: true, repeat: true };
  if (finalDecisionId !== null) return { ok: false, code: 'council-decided', facts: { decisionId: finalDecisionId } };
  if (phase !== 'complaints') return { ok: false, code: 'council-not-ready', facts: { phase } };
  if (nowMs < calendar.complaintsCloseAtMs) {
    return { ok: false, code: 'council-not-ready', facts: { complaintsCloseAtMs: calendar.complaintsCloseAtMs } };
  }
  return { ok: true, repeat: false };
}

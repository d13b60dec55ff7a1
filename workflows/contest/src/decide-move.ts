import { ENTRY_MILESTONES, type EntryMilestone } from '@hoithi/entry';
import type { CalendarMove } from './messages';
import { FROM_THE_COUNCIL_ON } from './move-calendar';
import type { ContestState } from './state';

type MoveDecision =
  | { readonly ok: true; readonly repeat: boolean }
  | {
      readonly ok: false;
      readonly code: 'already-done' | 'calendar-order' | 'out-of-phase' | 'reason-required';
      readonly facts: Readonly<Record<string, string | number>>;
    };

const SHORTEST_REASON = 3;

/** An instant in the past means at once: history is not rewritten. */
export const effectiveInstant = (toAtMs: number, nowMs: number): number => Math.max(toAtMs, nowMs);

/**
 * Whether a milestone may be moved: it has not passed, a reason is given, and the milestones still to come stay in order (equal is in order).
 * The days of the council's two decisions have passed only with them, because a late council is moved on, not lost. What follows
 * the council goes along with it. The same move again is answered.
 */
export function decideMove(
  state: Pick<ContestState, 'phase' | 'calendar' | 'moves' | 'decisionId' | 'finalDecisionId'>,
  move: Omit<CalendarMove, 'atMs'>,
  nowMs: number,
): MoveDecision {
  const { milestone } = move;
  if (isRepeated(state, move)) return { ok: true, repeat: true };
  if (state.phase === 'closed' || state.phase === 'outcomes')
    return { ok: false, code: 'out-of-phase', facts: { phase: state.phase } };
  if (move.reason.trim().length < SHORTEST_REASON) return { ok: false, code: 'reason-required', facts: {} };
  if (hasPassed(state, milestone, nowMs))
    return { ok: false, code: 'already-done', facts: { milestone, atMs: state.calendar[milestone] } };
  const inTheWay = findInTheWay(state, { milestone, atMs: effectiveInstant(move.toAtMs, nowMs) }, nowMs);
  if (inTheWay === null) return { ok: true, repeat: false };
  return {
    ok: false,
    code: 'calendar-order',
    facts: { milestone, inTheWay, inTheWayAtMs: state.calendar[inTheWay] },
  };
}

/** The neighbour that the moved milestone would overtake, if any. One move changes one milestone, so neighbours are enough. */
function findInTheWay(
  state: Pick<ContestState, 'calendar' | 'decisionId' | 'finalDecisionId'>,
  moved: { readonly milestone: EntryMilestone; readonly atMs: number },
  nowMs: number,
): EntryMilestone | null {
  const index = ENTRY_MILESTONES.indexOf(moved.milestone);
  const before = ENTRY_MILESTONES[index - 1];
  const after = FROM_THE_COUNCIL_ON.includes(moved.milestone) ? undefined : ENTRY_MILESTONES[index + 1];
  if (before && !hasPassed(state, before, nowMs) && moved.atMs < state.calendar[before]) return before;
  if (after && moved.atMs > state.calendar[after]) return after;
  return null;
}

function hasPassed(
  { calendar, decisionId, finalDecisionId }: Pick<ContestState, 'calendar' | 'decisionId' | 'finalDecisionId'>,
  milestone: EntryMilestone,
  nowMs: number,
): boolean {
  if (milestone === 'councilAtMs') return decisionId !== null;
  if (milestone === 'finalAtMs') return finalDecisionId !== null;
  if (milestone === 'complaintsCloseAtMs' && decisionId === null) return false;
  return calendar[milestone] <= nowMs;
}

function isRepeated(state: Pick<ContestState, 'moves'>, move: Omit<CalendarMove, 'atMs'>): boolean {
  const last = state.moves.at(-1);
  return (
    last?.milestone === move.milestone &&
    last.toAtMs === move.toAtMs &&
    last.by === move.by &&
    last.reason === move.reason
  );
}

import type { Marks } from '../store/sheet';
import type { OverruledMark, Stamp } from '../store/workings';

export type MarkChange = { readonly mark: number | null; readonly setAtMs: number; readonly baseAtMs: number | null };
export type MarkedState = {
  readonly marks: Marks;
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly overruled: readonly OverruledMark[];
};

/** More than any rubric and any quarrel of two devices needs. */
const KEPT_OVERRULED = 200;

/**
 * Takes over what one device changed. Per criterion the newest mark wins; a mark made without knowing of the other is kept
 * beside it, whichever of the two lost, so that none is ever lost. The same message twice changes nothing.
 * @param changes.nowMs no device's clock reaches beyond the server's
 */
export function mergeMarks(
  state: MarkedState,
  changes: {
    readonly deviceId: string;
    readonly nowMs: number;
    readonly marks: Readonly<Record<string, MarkChange>>;
  },
): MarkedState {
  return Object.entries(changes.marks).reduce<MarkedState>(
    (before, [criterionId, change]) => mergeMark(before, { ...changes, criterionId, change }),
    state,
  );
}

function mergeMark(
  state: MarkedState,
  of: {
    readonly deviceId: string;
    readonly nowMs: number;
    readonly criterionId: string;
    readonly change: MarkChange;
  },
): MarkedState {
  const { criterionId, change, deviceId } = of;
  const current = state.stamps[criterionId];
  const currentMark = state.marks[criterionId] ?? null;
  const said: Stamp = { setAtMs: Math.min(change.setAtMs, of.nowMs), saidAtMs: change.setAtMs, deviceId };
  if (current === undefined) return put(state, { criterionId, mark: change.mark, stamp: said });
  const isOwn = current.deviceId === deviceId;
  const saw = change.baseAtMs === current.setAtMs;
  // What the device said before, once more. A change of the present mark is news, even where the device's clock was set back.
  if (isOwn && !saw && change.setAtMs <= current.saidAtMs) return state;
  if (isOwn || saw) {
    // Whoever saw the present mark and changed it means it, whatever the two clocks say.
    const stamp = { ...said, setAtMs: Math.max(said.setAtMs, current.setAtMs + 1) };
    return put(state, { criterionId, mark: change.mark, stamp });
  }
  if (change.mark === currentMark) return state;
  const isNewer = said.setAtMs > current.setAtMs || (said.setAtMs === current.setAtMs && deviceId > current.deviceId);
  if (!isNewer) {
    return overrule(state, { criterionId, mark: change.mark, setAtMs: said.setAtMs, keptMark: currentMark });
  }
  const lost = { criterionId, mark: currentMark, setAtMs: current.setAtMs, keptMark: change.mark };
  return overrule(put(state, { criterionId, mark: change.mark, stamp: said }), lost);
}

function put(
  state: MarkedState,
  of: { readonly criterionId: string; readonly mark: number | null; readonly stamp: Stamp },
): MarkedState {
  const { [of.criterionId]: _replaced, ...others } = state.marks;
  const marks = of.mark === null ? others : { ...others, [of.criterionId]: of.mark };
  return { ...state, marks, stamps: { ...state.stamps, [of.criterionId]: of.stamp } };
}

function overrule(state: MarkedState, lost: OverruledMark): MarkedState {
  // An empty field that lost is no mark; one that is told already is not told again.
  const isKnown = state.overruled.some(
    ({ criterionId, setAtMs, mark }) =>
      criterionId === lost.criterionId && setAtMs === lost.setAtMs && mark === lost.mark,
  );
  if (lost.mark === null || isKnown) return state;
  return { ...state, overruled: [...state.overruled, lost].slice(-KEPT_OVERRULED) };
}

import type { ClipRow } from '../store/clip-row';

export type ClipFault = { readonly invariant: string; readonly text: string };

const KEPT = '1 what was taken in is never lost: its files, its fingerprint, its place on the radar';
const WAITS = '7 nothing waits without an owner, nothing is stuck in silence';
/** Between a step and the word of it, and between a command and its workflow. */
const SILENCE_MS = 10 * 60_000;

type SeenClip = {
  readonly clip: Pick<ClipRow, 'state' | 'failure' | 'untilMs' | 'toldAtMs' | 'addedAtMs' | 'play' | 'poster'>;
  /** A fingerprint of it is kept. */
  readonly hasPrint: boolean;
  /** Films are held against it. */
  readonly onRadar: boolean;
  /** Its workflow runs. */
  readonly isAlive: boolean;
  readonly nowMs: number;
};

/** What must never be true of a reference clip. Empty for a sound one. */
export function clipFaults({ clip, hasPrint, onRadar, isAlive, nowMs }: SeenClip): readonly ClipFault[] {
  const { state, failure, untilMs, toldAtMs, addedAtMs, play, poster } = clip;
  const asked: readonly (readonly [invariant: string, isBroken: boolean, text: string])[] = [
    [KEPT, state === 'ready' && !hasPrint, 'ready without a fingerprint'],
    [KEPT, state === 'ready' && (play === null || poster === null), 'ready without a play copy or a poster'],
    [KEPT, hasPrint !== onRadar && state !== 'deleting', hasPrint ? 'kept but not on the radar' : 'on the radar alone'],
    [WAITS, state === 'failed' && failure === null, 'failed without a reason'],
    [WAITS, state === 'uploading' && untilMs === null && isSilent(), 'waits for its file without an end'],
    [WAITS, isWorking() && !isAlive && isSilent(), `${state} and nothing is at work on it`],
    [WAITS, untilMs !== null && isAlive && nowMs - untilMs > SILENCE_MS, `still ${state} behind its own end`],
  ];
  return asked.filter(([, isBroken]) => isBroken).map(([invariant, , text]) => ({ invariant, text }));

  function isSilent(): boolean {
    return nowMs - Math.max(toldAtMs, addedAtMs) > SILENCE_MS;
  }
  function isWorking(): boolean {
    return state === 'uploading' || state === 'fingerprinting' || state === 'deleting';
  }
}

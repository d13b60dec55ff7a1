import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error';
import { serverNowMs } from '../api/server-clock';
import { holdUnsaved } from '../offline/unsaved';
import type { SaveState } from './save-mark';

const QUIET_MS = 800;
const AGAIN_MS = 4_000;

/**
 * Saves the newest value a moment after the last change, one request at a time, and again until it succeeds or is refused for good.
 * `flush` saves what is waiting at once; resolves null when the newest value is safe, else with what stands in the way.
 */
export function useAutosave<Value>(save: (value: Value) => Promise<unknown>): {
  readonly state: SaveState;
  readonly change: (value: Value) => void;
  readonly flush: () => Promise<unknown>;
} {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const waiting = useRef<{ readonly value: Value } | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const problem = useRef<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = useRef<(() => void) | null>(null);
  const saveNow = useRef(save);
  saveNow.current = save;

  const flush = useCallback(async (): Promise<unknown> => {
    clearTimeout(timer.current);
    // Another call may have begun to save what came meanwhile: whoever asks waits for that as well.
    while (running.current !== null) await running.current;
    const next = waiting.current;
    if (next === null) return problem.current;
    waiting.current = null;
    setState({ kind: 'saving' });
    running.current = saveNow
      .current(next.value)
      .then(
        () => {
          problem.current = null;
          setState({ kind: 'saved', atMs: serverNowMs() });
        },
        (error: unknown) => {
          problem.current = error;
          if (isRefusal(error)) {
            setState({ kind: 'refused' });
            return;
          }
          waiting.current ??= next;
          setState({ kind: error instanceof ApiError && error.status === 401 ? 'signed-out' : 'failed' });
          timer.current = setTimeout(() => void flush(), AGAIN_MS);
        },
      )
      .finally(() => {
        running.current = null;
        if (waiting.current !== null) return;
        release.current?.();
        release.current = null;
      });
    await running.current;
    return problem.current;
  }, []);

  const change = useCallback(
    (value: Value): void => {
      waiting.current = { value };
      release.current ??= holdUnsaved('autosave');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), QUIET_MS);
    },
    [flush],
  );

  useEffect(() => {
    const leave = (): void => void flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', leave);
      void flush();
    };
  }, [flush]);

  return { state, change, flush };
}

/** What the server will never take, such as a change of a sealed sheet; trying again would change nothing. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof ApiError && error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status)
  );
}

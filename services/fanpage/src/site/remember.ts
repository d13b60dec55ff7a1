import type { Clock } from '@hoithi/platform';

export type Memory<T> = {
  /** The value for a key, asked for again when it is older than it may be. */
  get(key: string): Promise<T>;
  forget(key?: string): void;
};

/**
 * Keeps answers of other services for a short while: a gallery that is opened a thousand times a minute asks once.
 * When asking again fails, the old answer is given for `staleMs` longer: a page with names from a minute ago is better than none.
 */
export function remember<T>(options: {
  readonly clock: Clock;
  readonly freshMs: number;
  readonly staleMs: number;
  readonly ask: (key: string) => Promise<T>;
}): Memory<T> {
  const { clock, freshMs, staleMs, ask } = options;
  const kept = new Map<string, { readonly atMs: number; readonly value: T }>();
  const asking = new Map<string, Promise<T>>();

  const refresh = (key: string): Promise<T> => {
    const running = asking.get(key);
    if (running) return running;
    const question = ask(key)
      .then((value) => {
        kept.set(key, { atMs: clock.nowMs(), value });
        return value;
      })
      .finally(() => asking.delete(key));
    asking.set(key, question);
    return question;
  };

  return {
    get: async (key) => {
      const known = kept.get(key);
      const ageMs = known ? clock.nowMs() - known.atMs : Number.POSITIVE_INFINITY;
      if (known && ageMs < freshMs) return known.value;
      try {
        return await refresh(key);
      } catch (error) {
        if (known && ageMs < freshMs + staleMs) return known.value;
        throw error;
      }
    },
    forget: (key) => {
      if (key === undefined) kept.clear();
      else kept.delete(key);
    },
  };
}

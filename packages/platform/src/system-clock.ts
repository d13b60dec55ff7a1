/** Where a process takes its time from; tests hand in their own. */
export interface Clock {
  /** The present instant in epoch milliseconds. */
  nowMs(): number;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

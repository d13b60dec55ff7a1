export type StopWish = {
  /** Resolves at the first SIGINT or SIGTERM from now on. */
  readonly ask: () => Promise<void>;
};

/** Before `ask()` a signal ends the process at once (its children go with it); afterwards it is a wish to stop in order. */
export function untilStopped(): StopWish {
  let onSignal: () => void = () => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal());
  return {
    ask: () =>
      new Promise((resolve) => {
        onSignal = resolve;
      }),
  };
}

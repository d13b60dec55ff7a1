export type Say = (line: string) => void;

export type Progress = {
  /** Runs one step and says what it is, which of how many, that it is still at it (every 15 s) and how long it took. */
  readonly step: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
};

const STILL_AT_IT_MS = 15_000;

export function createProgress(options: { readonly say: Say; readonly total: number }): Progress {
  let begun = 0;
  return {
    async step(what, work) {
      begun += 1;
      const place = `[${begun}/${options.total}] ${what}`;
      const startedAtMs = Date.now();
      const seconds = (): string => `${Math.round((Date.now() - startedAtMs) / 1000)} s`;
      options.say(`${place} …`);
      const timer = setInterval(() => options.say(`${place} … ${seconds()}`), STILL_AT_IT_MS);
      try {
        const result = await work();
        options.say(`${place} ✓ ${seconds()}`);
        return result;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

/** One process of the stack: how to start it and how to tell that it serves. */
export type ProcessSpec = {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Names of processes that must be healthy before this one starts. */
  readonly after: readonly string[];
  /** True once it answers; a rejection counts as "not yet". */
  readonly isHealthy: () => Promise<boolean>;
  /** Runs after each start that became healthy, such as declaring streams. */
  readonly onHealthy?: () => Promise<void>;
  readonly startWithinMs: number;
  /** After SIGTERM and this long, SIGKILL. */
  readonly stopWithinMs: number;
};

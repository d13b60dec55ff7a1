/** One output file of a run; the path is relative to the job folder and ours, never the entrant's. */
export type PlannedOutput = { readonly path: string; readonly options: readonly string[] };

/** Everything ffmpeg is told, as data. */
export type FfmpegPlan = {
  readonly inputOptions: readonly string[];
  readonly filterGraph: readonly string[];
  readonly outputs: readonly PlannedOutput[];
};

/** What an operator can look up about a run. */
export type RunRecord = {
  readonly commandLine: string;
  readonly wallMs: number;
  /** ffmpeg's own complaints, at most 100 lines of 300 characters; their number is exact. */
  readonly messages: readonly string[];
  readonly messageCount: number;
  /** Complaints per part of ffmpeg that made them, e.g. `h264`, `aac`. */
  readonly countBySource: Readonly<Record<string, number>>;
};

/** One output file of a run; the path is relative to the job folder and ours, never the entrant's. */
export type PlannedOutput = { readonly path: string; readonly options: readonly string[] };

/** Somebody waits for a verdict; nobody waits for a preview. */
export type FfmpegWork = 'verdict' | 'preview';

/** Everything ffmpeg is told, as data. */
export type FfmpegPlan = {
  /** Files that are read, relative to the job folder; the film itself when not given. */
  readonly inputs?: readonly string[];
  readonly inputOptions: readonly string[];
  /** `preview` may take longer and gives way to everything else; `verdict` when not given. */
  readonly work?: FfmpegWork;
  readonly filterGraph: readonly string[];
  readonly outputs: readonly PlannedOutput[];
};

/** What an operator can look up about a run. */
export type RunRecord = {
  readonly commandLine: string;
  readonly wallMs: number;
  /** Pictures that went into the first output with a picture. */
  readonly frames: number;
  /** ffmpeg's own complaints, at most 100 lines of 300 characters; their number is exact. */
  readonly messages: readonly string[];
  readonly messageCount: number;
  /** Complaints per part of ffmpeg that made them, e.g. `h264`, `aac`. */
  readonly countBySource: Readonly<Record<string, number>>;
};

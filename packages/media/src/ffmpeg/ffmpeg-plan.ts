/** One output file of a run; the path is relative to the job folder and ours, never the entrant's. */
export type PlannedOutput = { readonly path: string; readonly options: readonly string[] };

/** One input file of a run, and how it is opened; the path is relative to the job folder. */
export type PlannedInput = { readonly path: string; readonly options: readonly string[] };

/** Somebody waits for a verdict; nobody waits for a preview. */
export type FfmpegWork = 'verdict' | 'preview';

/** Everything ffmpeg is told, as data. */
export type FfmpegPlan = {
  readonly inputs: readonly PlannedInput[];
  /** `preview` may take longer and gives way to everything else; `verdict` when not given. */
  readonly work?: FfmpegWork;
  readonly filterGraph: readonly string[];
  readonly outputs: readonly PlannedOutput[];
};

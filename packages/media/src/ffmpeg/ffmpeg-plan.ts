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

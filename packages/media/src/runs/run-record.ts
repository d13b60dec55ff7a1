/** What a run has cost the machine; the largest resident memory of any one process of it. */
export type RunUsage = { readonly cpuMs: number; readonly peakMemoryKiB: number };

/** What an operator can look up about one run of ffprobe or ffmpeg, whether it ended well or not. Holds nothing of the entrant. */
export type RunRecord = {
  readonly tool: 'ffprobe' | 'ffmpeg';
  readonly commandLine: string;
  /** `0`, another exit code, a signal, the code of the `MediaToolError` that ended it, or `running`. */
  readonly exit: string;
  readonly wallMs: number;
  /** Absent where the machine could not tell. */
  readonly usage?: RunUsage | undefined;
  /** Pictures that went into the first output with a picture. */
  readonly frames: number;
  /** The tool's own complaints, at most 100 lines of 300 characters; their number is exact. */
  readonly messages: readonly string[];
  readonly messageCount: number;
  /** Complaints per part of ffmpeg that made them, e.g. `h264`, `aac`. */
  readonly countBySource: Readonly<Record<string, number>>;
};

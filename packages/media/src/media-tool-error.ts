export type MediaToolErrorCode = 'tool-missing' | 'tool-timeout' | 'tool-stalled' | 'tool-crashed' | 'tool-output';

/**
 * ffprobe or ffmpeg failed as a program, which says nothing certain about the film.
 * The caller retries; the second time on the same film the verdict is `unprocessable`.
 */
export class MediaToolError extends Error {
  readonly code: MediaToolErrorCode;
  /** Last lines of the tool's own messages, for operators; may quote the film's metadata, so never shown to the public. */
  readonly lastLines: readonly string[];

  constructor(code: MediaToolErrorCode, facts: { readonly message: string; readonly lastLines?: readonly string[] }) {
    super(`${code}: ${facts.message}`);
    this.name = 'MediaToolError';
    this.code = code;
    this.lastLines = facts.lastLines ?? [];
  }
}

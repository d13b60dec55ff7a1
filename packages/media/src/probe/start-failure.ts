/**
 * The wrapper around ffprobe ends with 1 as well when it cannot start (no process or namespace left, a file that does not open),
 * which says nothing about the film.
 */
const NOT_STARTED =
  /^(?:bwrap|prlimit|setpriv|setsid|nice|readlink|\S*time): |^file:(?:in|out\/excerpt)\.mp4: (?:Permission denied|Input\/output error|No such file)/;

/** The line that tells that ffprobe was never asked; undefined when it was, and refused the film itself. */
export const startFailure = (messages: readonly string[]): string | undefined =>
  messages.find((line) => NOT_STARTED.test(line));

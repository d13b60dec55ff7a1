import type { MediaToolError } from '@hoithi/media';

/** The machine failed, not the film: no tool, no room. Another try elsewhere or later may do. */
export const isOurFault = (error: MediaToolError): boolean =>
  error.code === 'tool-missing' || error.lastLines.some((line) => /No space left on device|Disk quota/i.test(line));

import { tmpdir } from 'node:os';
import { ContestError, ERROR_TABLE } from '@hoithi/contracts';
import { LauncherError } from '@hoithi/local';
import { MediaToolError } from '@hoithi/media';
import { StackUnreachable } from './connect-stack';

/** What to print of an error: sentences for those we know, the stack for those that are faults of ours. */
export function describeFailure(error: unknown): string {
  if (error instanceof LauncherError || error instanceof StackUnreachable) return error.message;
  if (error instanceof ContestError) {
    const { vi, en } = ERROR_TABLE[error.code];
    return `${error.code}: ${vi}\n${en}\n${JSON.stringify(error.facts)}`;
  }
  if (error instanceof MediaToolError) return error.code === 'tool-missing' ? NO_TOOL : sayNoRoom(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const NO_TOOL = [
  'Máy này chưa có ffmpeg hoặc ffprobe dùng được.',
  'This machine has no ffmpeg or ffprobe that works.',
  '  → npx hoithi doctor',
].join('\n');

/** Any other fault of the machine that a tool tells of: it has no room to write. */
const sayNoRoom = ({ lastLines }: MediaToolError): string =>
  [
    `Ổ đĩa tạm đã đầy (${tmpdir()}); chưa nói được gì về phim.`,
    `The disk for temporary files is full (${tmpdir()}); this says nothing about the film.`,
    ...lastLines.slice(-3).map((line) => `  ${line}`),
  ].join('\n');

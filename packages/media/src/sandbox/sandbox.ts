import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CELL_SOCKET } from '../cell/cell-wire';
import type { FfmpegWork } from '../ffmpeg/ffmpeg-plan';

/**
 * `bwrap`: namespaces and limits; `cell`: a container of its own without network, and limits; `prlimit`: limits only; `none`: neither, as
 * on a developer's laptop.
 */
export type SandboxKind = 'bwrap' | 'cell' | 'prlimit' | 'none';

export type Sandbox = {
  readonly kind: SandboxKind;
  /** For `hoithi doctor`; absent when nothing is to be said. */
  readonly warning?: { readonly vi: string; readonly en: string } | undefined;
};

const BIN = join(__dirname, '..', '..', 'bin');

const WARNINGS = {
  prlimit: {
    vi: 'Không dùng được bubblewrap: ffmpeg chỉ bị giới hạn bộ nhớ và thời gian, không bị cách ly khỏi tệp và mạng. Cài: apt-get install bubblewrap',
    en: 'bubblewrap does not work here: ffmpeg is limited in memory and time but not isolated from files and network. Install: apt-get install bubblewrap',
  },
  none: {
    vi: 'Không có bubblewrap và prlimit: ffmpeg chạy không có bảo vệ. Không dùng máy này để nhận phim của người lạ.',
    en: 'Neither bubblewrap nor prlimit: ffmpeg runs without protection. Do not take strangers’ films on this machine.',
  },
} as const;

const succeeds = (file: string, args: readonly string[], cwd?: string): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(file, [...args], { timeout: 10_000, cwd }, (error) => resolve(error === null));
  });

/** Finds the strongest protection that really works here, by running it; a cell is looked for in the scratch folder that it shares with us. */
export async function detectSandbox(scratch?: string): Promise<Sandbox> {
  if (await succeeds(join(BIN, 'bwrap-run'), ['ffprobe', '-version'])) return { kind: 'bwrap' };
  if (scratch !== undefined && existsSync(join(scratch, CELL_SOCKET))) {
    if (await succeeds(join(BIN, 'cell-run'), ['ffprobe', '-version'], scratch)) return { kind: 'cell' };
  }
  if (await succeeds(join(BIN, 'prlimit-run'), ['ffprobe', '-version']))
    return { kind: 'prlimit', warning: WARNINGS.prlimit };
  return { kind: 'none', warning: WARNINGS.none };
}

/** Command line that runs a tool in the sandbox; the caller sets the job folder as working directory. */
export function sandboxCommand(
  sandbox: Sandbox,
  tool: 'ffprobe' | 'ffmpeg',
): { readonly file: string; readonly args: readonly string[] } {
  if (sandbox.kind === 'none') return { file: tool, args: [] };
  return { file: join(BIN, `${sandbox.kind}-run`), args: [tool] };
}

/** One executable for fluent-ffmpeg, which takes a path and no leading arguments. */
export function sandboxedFfmpegPath(sandbox: Sandbox, work: FfmpegWork = 'verdict'): string {
  if (sandbox.kind === 'none') return 'ffmpeg';
  return join(BIN, work === 'preview' ? `${sandbox.kind}-preview` : `${sandbox.kind}-ffmpeg`);
}

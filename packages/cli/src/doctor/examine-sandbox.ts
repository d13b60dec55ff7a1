import { existsSync } from 'node:fs';
import type { Finding } from '@hoithi/local';
import { detectSandbox, type Sandbox } from '@hoithi/media';

const STATES = { bwrap: 'ok', cell: 'ok', prlimit: 'notice', none: 'unhealthy' } as const;
const WORDS = {
  vi: 'ffmpeg chạy cách ly: không mạng, không tệp khác, có giới hạn',
  en: 'ffmpeg runs isolated: no network, no other files, with limits',
};

/**
 * Whether the sandbox of ffmpeg really works here, tried and not guessed: an installed bubblewrap is of no use where the kernel or a
 * container forbids its namespaces.
 */
export async function examineSandbox(
  detect: () => Promise<Sandbox> = () => detectSandbox(),
  accountant = '/usr/bin/time',
): Promise<readonly Finding[]> {
  const { kind, warning } = await detect();
  const sandbox: Finding = {
    name: 'sandbox',
    state: STATES[kind],
    text: warning ?? WORDS,
    ...(warning && {
      remedy: 'sudo apt-get install -y --no-install-recommends bubblewrap util-linux · docs/runbooks/media.md',
    }),
  };
  if (existsSync(accountant)) return [sandbox];
  const unaccounted: Finding = {
    name: 'time',
    state: 'notice',
    text: {
      vi: 'thiếu: CPU và bộ nhớ của từng lần chạy ffmpeg chỉ được ước lượng',
      en: 'missing: CPU and memory of each run of ffmpeg are estimates only',
    },
    remedy: 'sudo apt-get install -y --no-install-recommends time',
  };
  return [sandbox, unaccounted];
}

import { execFile } from 'node:child_process';
import type { Finding } from '@hoithi/local';
import { FFMPEG_NEEDS } from '@hoithi/media';
import { isFfmpegMended } from './is-ffmpeg-mended';

/** What ffmpeg prints for one option; null where it cannot be run. */
export type AskFfmpeg = (option: string) => Promise<string | null>;

const ask: AskFfmpeg = (option) =>
  new Promise((resolve) => {
    execFile('ffmpeg', ['-hide_banner', option], { timeout: 20_000 }, (error, stdout) =>
      resolve(error ? null : stdout),
    );
  });

const INSTALL = "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ffmpeg'";

/**
 * Whether the ffmpeg of this machine can do all that the technical check and the previews ask of it, and whether it is of a release with
 * known faults. A machine without ffmpeg is somebody else's finding.
 */
export async function examineFfmpeg(askFfmpeg: AskFfmpeg = ask): Promise<readonly Finding[]> {
  const version = await askFfmpeg('-version');
  if (version === null) return [];
  const lacking: string[] = [];
  for (const [list, names] of Object.entries(FFMPEG_NEEDS)) {
    const known = namesIn((await askFfmpeg(`-${list}`)) ?? '');
    lacking.push(...names.filter((name) => !known.has(name)).map((name) => `${list.slice(0, -1)} ${name}`));
  }
  return [abilities(lacking), release(version)];
}

/** Every list has a column of flags first, then a name or several with commas. */
const namesIn = (list: string): ReadonlySet<string> =>
  new Set(list.split('\n').flatMap((line) => line.trim().split(/\s+/)[1]?.split(',') ?? []));

function abilities(lacking: readonly string[]): Finding {
  const name = 'ffmpeg-can';
  if (lacking.length === 0) {
    const text = { vi: 'có đủ bộ lọc, bộ mã và định dạng cần dùng', en: 'has every filter, codec and format we use' };
    return { name, state: 'ok', text };
  }
  const list = lacking.join(', ');
  return { name, state: 'unhealthy', text: { vi: `thiếu: ${list}`, en: `lacks: ${list}` }, remedy: INSTALL };
}

function release(printed: string): Finding {
  const name = 'ffmpeg-version';
  const number = /^ffmpeg version n?(\S+)/.exec(printed)?.[1] ?? '?';
  if (isFfmpegMended(number)) {
    return { name, state: 'ok', text: { vi: `phiên bản ${number}`, en: `version ${number}` } };
  }
  return {
    name,
    state: 'notice',
    text: {
      vi: `phiên bản ${number} còn lỗi bảo mật đã biết (vá ở 7.1.5, 8.0.3, 8.1.2); hộp cát và danh sách bộ giải mã che được phần lớn`,
      en: `version ${number} has known security faults (mended in 7.1.5, 8.0.3, 8.1.2); the sandbox and the list of decoders cover most`,
    },
    remedy: `${INSTALL} · Debian 13: 7.1.5`,
  };
}

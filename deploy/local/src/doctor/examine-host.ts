import { statfs } from 'node:fs/promises';
import { externalAddresses } from '../external-addresses';
import type { HostEnvironment } from '../host-environment';
import { repositoryRoot } from '../locations';
import { DEBIAN, installCommand, missingPackages, type DebianPackage } from '../tools/debian-packages';
import { findTools, SERVER_TOOLS, type ServerTool } from '../tools/prepare-tools';
import type { Finding } from './finding';

const WANTED_FREE_GB = 5;
const GB = 1024 ** 3;

const PROGRAMS: readonly (readonly [DebianPackage, string, string])[] = [
  [DEBIAN.ffmpeg, 'kiểm tra và dựng phim', 'to check and make films'],
  [DEBIAN.bubblewrap, 'nhốt ffmpeg trong hộp cát', 'to keep ffmpeg in a sandbox'],
  [DEBIAN.prlimit, 'giới hạn tài nguyên của ffmpeg', 'to limit what ffmpeg may use'],
  [DEBIAN.espeak, 'giọng đọc trong phim mẫu', 'the voice of the demo films'],
  [DEBIAN.font, 'chữ tiếng Việt trong phim mẫu', 'Vietnamese letters in the demo films'],
  [DEBIAN.chromium, 'kiểm thử trên trình duyệt', 'the browser tests'],
];

export async function examineHost(host: HostEnvironment): Promise<readonly Finding[]> {
  return [
    nodeFinding(),
    ...(await serverFindings(host)),
    ...PROGRAMS.map((program) => programFinding(host, program)),
    await diskFinding(),
  ];
}

function nodeFinding(): Finding {
  const version = process.versions.node;
  return { name: 'node', state: 'ok', text: { vi: `phiên bản ${version}`, en: `version ${version}` } };
}

async function serverFindings(host: HostEnvironment): Promise<readonly Finding[]> {
  const external = externalAddresses(host);
  const tools = await findTools(host);
  return SERVER_TOOLS.map((name) => serverFinding({ name, address: external[name], program: programOf(tools[name]) }));
}

function serverFinding(server: {
  name: ServerTool;
  address: string | undefined;
  program: string | undefined;
}): Finding {
  const { name, address, program } = server;
  if (address !== undefined) {
    return { name, state: 'ok', text: { vi: 'dùng máy chủ có sẵn', en: 'a server that runs elsewhere is used' } };
  }
  if (program !== undefined) return { name, state: 'ok', text: { vi: program, en: 'found' } };
  const text = { vi: 'chưa có, sẽ được dựng ở lần chạy tới', en: 'not there yet, built at the next start' };
  return { name, state: 'missing', text, remedy: 'npx hoithi up --servers' };
}

const programOf = (tool: string | { readonly program: string } | undefined): string | undefined =>
  typeof tool === 'object' ? tool.program : tool;

function programFinding(host: HostEnvironment, [wanted, vi, en]: (typeof PROGRAMS)[number]): Finding {
  const isThere = missingPackages(host, [wanted]).length === 0;
  if (isThere) return { name: wanted.name, state: 'ok', text: { vi, en } };
  const text = { vi: `thiếu: cần để ${vi}`, en: `missing: ${en}` };
  return { name: wanted.name, state: 'missing', text, remedy: `sudo ${installCommand([wanted])}` };
}

async function diskFinding(): Promise<Finding> {
  const { bavail, bsize } = await statfs(repositoryRoot);
  const freeGb = Math.floor((bavail * bsize) / GB);
  const text = { vi: `còn trống ${freeGb} GB`, en: `${freeGb} GB free` };
  if (freeGb >= WANTED_FREE_GB) return { name: 'disk', state: 'ok', text };
  return { name: 'disk', state: 'unhealthy', text, remedy: `free ${WANTED_FREE_GB} GB / dọn đủ ${WANTED_FREE_GB} GB` };
}

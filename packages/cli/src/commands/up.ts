import { defaultStateDirectory, hostEnvironment, startStack, type Stack } from '@hoithi/local';
import type { Command } from 'commander';
import { ALL_STAFF } from '../demo/cast';
import { untilStopped } from '../until-stopped';

type UpOptions = { readonly servers?: true; readonly state: string; readonly freePorts?: true; readonly json?: true };

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `hoithi up`: the stack and all services until Ctrl-C. */
export function registerUp(program: Command): void {
  program
    .command('up')
    .description('chạy toàn bộ hệ thống, Ctrl-C để dừng · run the stack and all services, Ctrl-C stops')
    .option('--servers', 'chỉ các máy chủ, không có dịch vụ của ta · only the servers, none of our services')
    .option('--state <dir>', 'thư mục trạng thái · state folder', defaultStateDirectory)
    .option('--free-ports', 'cổng bất kỳ còn trống · any free ports')
    .option('--json', 'in địa chỉ và biến môi trường dạng JSON · print addresses and settings as JSON')
    .action(async (options: UpOptions) => {
      const host = hostEnvironment();
      const stopped = untilStopped();
      const stack = await startStack({
        stateDir: options.state,
        ports: options.freePorts ? 'free' : 'defaults',
        services: options.servers ? 'servers' : 'all',
        env: 'HOITHI_STAFF' in host ? {} : { HOITHI_STAFF: JSON.stringify(ALL_STAFF) },
        host,
        onLog: say,
      });
      printAddresses(stack, options);
      await stopped.ask();
      say('đang dừng · stopping …');
      await stack.stop();
    });
}

function printAddresses(stack: Stack, options: UpOptions): void {
  if (options.json) {
    const { stateDir, urls, ports, env } = stack;
    process.stdout.write(`${JSON.stringify({ pid: process.pid, stateDir, urls, ports, env })}\n`);
    return;
  }
  const { urls } = stack;
  const pages: readonly (readonly [string, string])[] = [
    ...(options.servers ? [] : ([['Trang web · site and app', urls.web]] as const)),
    ['Temporal', urls.temporalUi],
    ['Thư · mail', urls.mail],
    ['Nhật ký · logs', `${stack.stateDir}/logs`],
  ];
  for (const [name, address] of pages) process.stdout.write(`${name.padEnd(26)} ${address}\n`);
}

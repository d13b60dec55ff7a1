import { parseArgs } from 'node:util';
import { hostEnvironment } from './host-environment';
import { LauncherError } from './launcher-error';
import { SERVICES, type ServiceName } from './services/service-catalog';
import { startStack } from './start-stack';
import { stopWithParent } from './stop-with-parent';

/**
 * A stack of its own as a process, for tests and scripts: prints one JSON document when everything answers,
 * stops at SIGTERM, Ctrl-C or when the process that asked for it (`--parent PID`) is gone.
 */
const { values } = parseArgs({
  options: {
    state: { type: 'string' },
    services: { type: 'string', default: 'servers' },
    'default-ports': { type: 'boolean', default: false },
    parent: { type: 'string' },
  },
});

async function main(): Promise<void> {
  if (values.state === undefined)
    throw new Error('usage: stack-main --state DIR [--services all|servers|a,b] [--parent PID]');
  let stop = (): void => process.exit(1);
  process.on('SIGTERM', () => stop());
  process.on('SIGINT', () => stop());
  if (values.parent !== undefined) stopWithParent(Number(values.parent), () => stop());
  const stack = await startStack({
    stateDir: values.state,
    ports: values['default-ports'] ? 'defaults' : 'free',
    services: servicesOf(values.services),
    host: hostEnvironment(),
    onLog: (line) => process.stderr.write(`${line}\n`),
  });
  stop = () => void stack.stop().then(() => process.exit(0));
  const { stateDir, urls, ports, env } = stack;
  process.stdout.write(`${JSON.stringify({ pid: process.pid, stateDir, urls, ports, env })}\n`);
}

function servicesOf(wish: string): 'all' | 'servers' | readonly ServiceName[] {
  if (wish === 'all' || wish === 'servers') return wish;
  const names = wish.split(',');
  return SERVICES.map((service) => service.name).filter((name) => names.includes(name));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof LauncherError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

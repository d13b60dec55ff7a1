import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './free-port';

export type FrontDoor = { readonly origin: string; readonly stop: () => Promise<void> };

/** Starts the built front door as its own process, the way it runs in earnest. */
export async function startFrontDoor(settings: {
  readonly appDirectory: string;
  readonly intake: string;
  readonly award: string;
  readonly storage: string;
  readonly fanpage: string;
}): Promise<FrontDoor> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(__dirname, '..', '..', 'dist', 'main.js')], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      HOITHI_LOG_LEVEL: 'fatal',
      HOITHI_PORT: String(port),
      HOITHI_APP_DIR: settings.appDirectory,
      HOITHI_INTAKE_URL: settings.intake,
      HOITHI_AWARD_URL: settings.award,
      HOITHI_STORAGE_URL: settings.storage,
      HOITHI_FANPAGE_URL: settings.fanpage,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilAnswering(`${origin}/healthz`, () => child.exitCode);
  return {
    origin,
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function untilAnswering(url: string, exitCode: () => number | null): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (exitCode() !== null) throw new Error(`the front door ended with ${exitCode()}`);
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the front door did not start within 20 s');
}

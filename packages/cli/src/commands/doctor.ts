import { defaultStateDirectory, examine, hostEnvironment, type Finding } from '@hoithi/local';
import type { Command } from 'commander';
import { examineFfmpeg } from '../doctor/examine-ffmpeg';
import { examineSandbox } from '../doctor/examine-sandbox';

const MARKS: Readonly<Record<Finding['state'], string>> = { ok: '✓', notice: '·', missing: '✗', unhealthy: '✗' };

/** `hoithi doctor`: exit 0 when nothing stands in the way, else 1. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('thiếu gì, hỏng gì, sửa bằng lệnh nào · what is missing or unhealthy and the command that mends it')
    .option('--state <dir>', 'thư mục trạng thái · state folder', defaultStateDirectory)
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action(async (options: { readonly state: string; readonly json?: true }) => {
      const machine = await examine({ host: hostEnvironment(), stateDir: options.state });
      const findings = [...machine, ...(await examineFfmpeg()), ...(await examineSandbox())];
      const healthy = findings.every(({ state }) => state === 'ok' || state === 'notice');
      if (options.json) process.stdout.write(`${JSON.stringify({ healthy, findings }, undefined, 2)}\n`);
      else for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
      process.exitCode = healthy ? 0 : 1;
    });
}

function lineOf({ name, state, text, remedy }: Finding): string {
  const mend = remedy === undefined ? '' : `\n    → ${remedy}`;
  return `${MARKS[state]} ${name.padEnd(16)} ${text.vi} · ${text.en}${mend}`;
}

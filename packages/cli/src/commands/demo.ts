import { prepareForDemo } from '@hoithi/local';
import type { Command } from 'commander';
import { runDemo } from '../demo/run-demo';
import { untilStopped } from '../until-stopped';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `hoithi demo`: a whole contest through the real system; stays up afterwards unless `--exit`. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('một cuộc thi thật trong vài phút · a whole contest in minutes')
    .option('--exit', 'dừng khi xong; mã 0 chỉ khi kết quả đúng · stop when done; 0 only if the end state is right')
    .option('--out <dir>', 'nơi ghi summary.json và papers/ · where summary.json and papers/ go', 'out')
    .action(async (options: { readonly exit?: true; readonly out: string }) => {
      const stopped = untilStopped();
      await prepareForDemo(say);
      const { exitCode, stack } = await runDemo({ out: options.out, exit: options.exit === true, onLog: say });
      process.exitCode = exitCode;
      if (stack === null) return;
      say('Ctrl-C để dừng · Ctrl-C stops');
      await stopped.ask();
      await stack.stop();
    });
}

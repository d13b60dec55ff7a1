import type { Command } from 'commander';
import { runTests } from '../testing/run-tests';
import { finalLine } from '../testing/tally-results';
import { ALL_PARTS } from '../testing/test-plan';

/** `hoithi test`: everything; the last line on stdout says how many passed, failed and were skipped. */
export function registerTest(program: Command): void {
  program
    .command('test')
    .description('mọi kiểm thử · every test')
    .option('--unit', 'chỉ kiểm thử thuần · only the pure tests')
    .option('--only <parts>', `vài phần · some parts: ${ALL_PARTS.join(',')}`)
    .action(async (options: { readonly unit?: true; readonly only?: string }) => {
      const parts = options.unit ? ['unit'] : (options.only?.split(',') ?? ALL_PARTS);
      const unknown = parts.filter((part) => !ALL_PARTS.includes(part));
      if (unknown.length > 0) program.error(`không có phần · no such part: ${unknown.join(', ')}`);
      const counts = await runTests(new Set(parts));
      process.stdout.write(`${finalLine(counts)}\n`);
      process.exitCode = counts.failed === 0 ? 0 : 1;
    });
}

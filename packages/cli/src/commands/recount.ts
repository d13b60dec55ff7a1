import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseBundle, recountBundle, type ResultBundle } from '@hoithi/scoring';
import type { Command } from 'commander';

const DOES_NOT_HOLD = 1;
const UNUSABLE_CALL = 2;

/**
 * `hoithi recount BUNDLE [--json]`: recomputes a published result from its bundle.
 * Exit 0 when it holds, 1 when not (every fault named), 2 when the call cannot be used.
 */
export function registerRecount(program: Command): void {
  program
    .command('recount')
    .description('tính lại một kết quả đã công bố · recompute a published result')
    .argument('<bundle>', 'tệp gói kết quả · result bundle, JSON')
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action((file: string, options: { readonly json?: true }) => {
      const { sheets, entries, faults } = recountBundle(readBundle(program, file), sha256);
      process.exitCode = faults.length === 0 ? 0 : DOES_NOT_HOLD;
      if (options.json) {
        process.stdout.write(
          `${JSON.stringify({ holds: faults.length === 0, sheets, entries, faults }, undefined, 2)}\n`,
        );
        return;
      }
      for (const { code, path, text } of faults) process.stdout.write(`✗ ${path}: ${text.vi} · ${text.en} [${code}]\n`);
      if (faults.length > 0) return;
      process.stdout.write(
        `✓ Kết quả đúng: ${entries} bài, ${sheets} phiếu · the result holds: ${entries} entries, ${sheets} sheets\n`,
      );
    });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function readBundle(program: Command, file: string): ResultBundle {
  const bundle = parseBundle(readJson(program, file));
  return bundle ?? program.error(`không phải gói kết quả · not a result bundle: ${file}`, { exitCode: UNUSABLE_CALL });
}

function readJson(program: Command, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return program.error(`không đọc được tệp · cannot read ${file}: ${why}`, { exitCode: UNUSABLE_CALL });
  }
}

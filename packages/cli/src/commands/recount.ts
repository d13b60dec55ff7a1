import { readFileSync } from 'node:fs';
import {
  CHECK_TITLES,
  checkCounted,
  findRepeatedKeys,
  parseBundle,
  parseReceipt,
  recountBundle,
  type RecountFault,
  type ResultBundle,
} from '@hoithi/scoring';
import type { Command } from 'commander';
import { explainExclusions } from './explain-exclusions';
import { explainKeyed } from './explain-keyed';

const DOES_NOT_HOLD = 1;
const UNUSABLE_CALL = 2;

type Options = { readonly json?: true; readonly receipt?: string; readonly head?: string };

/**
 * `hoithi recount BUNDLE [--head HASH] [--receipt FILE] [--json]`: recomputes a published result from its bundle; with a head
 * that was noted down earlier, or a juror's receipt, also whether the bundle belongs to it.
 * Exit 0 when it holds, 1 when not (every fault named), 2 when the call cannot be used.
 */
export function registerRecount(program: Command): void {
  program
    .command('recount')
    .description('tính lại một kết quả đã công bố · recompute a published result')
    .argument('<bundle>', 'tệp gói công bố · result bundle, JSON')
    .option('--head <hash>', 'mã nhật ký đã ghi lại trước đây · a head noted down earlier')
    .option('--receipt <file>', 'biên nhận của một giám khảo · receipt of a juror, JSON')
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action((file: string, options: Options) => {
      const { bundle, repeated } = readBundle(program, file);
      const { sheets, entries, leaves, heads, checks, faults: own, withoutExclusions } = recountBundle(bundle);
      const faults = [
        ...repeated,
        ...own,
        ...headFaults(bundle, options.head),
        ...receiptFaults(program, bundle, options.receipt),
      ];
      process.exitCode = faults.length === 0 ? 0 : DOES_NOT_HOLD;
      if (options.json) {
        const head = heads.at(-1)?.hash ?? null;
        const passed = checks.map(({ id, faults: found }) => ({ id, holds: found.length === 0 }));
        const { exclusions = [], keyedSheets = [] } = bundle;
        const counts = { sheets, entries, leaves, head };
        const left = { exclusions, withoutExclusions };
        const told = { holds: faults.length === 0, ...counts, checks: passed, ...left, keyedSheets, faults };
        process.stdout.write(`${JSON.stringify(told, undefined, 2)}\n`);
        return;
      }
      for (const { id, faults: found } of checks) {
        const { vi, en } = CHECK_TITLES[id];
        process.stdout.write(`${found.length === 0 ? '✓' : '✗'} ${vi} · ${en}\n`);
      }
      for (const line of explainKeyed(bundle)) process.stdout.write(`${line}\n`);
      for (const line of explainExclusions(bundle, withoutExclusions)) process.stdout.write(`${line}\n`);
      for (const { code, path, text } of faults) process.stdout.write(`✗ ${path}: ${text.vi} · ${text.en} [${code}]\n`);
      if (faults.length > 0) return;
      process.stdout.write(
        `✓ Kết quả đúng: ${entries} bài, ${sheets} phiếu · the result holds: ${entries} entries, ${sheets} sheets\n`,
      );
    });
}

function headFaults({ log }: ResultBundle, head: string | undefined): readonly RecountFault[] {
  if (head === undefined || log.heads.some(({ hash }) => hash === head.trim().toLowerCase())) return [];
  const text = {
    vi: 'mã nhật ký đã ghi lại không có trong gói công bố',
    en: 'the head that was noted down is not among those of the bundle',
  };
  return [{ code: 'head-unknown', path: 'log.heads', text }];
}

function receiptFaults(program: Command, bundle: ResultBundle, file: string | undefined): readonly RecountFault[] {
  if (file === undefined) return [];
  const { json, repeated } = readJson(program, file);
  const receipt = parseReceipt(json);
  if (receipt !== null) return [...repeated, ...checkCounted(receipt, bundle)];
  return program.error(`không phải biên nhận · not a receipt: ${file}`, { exitCode: UNUSABLE_CALL });
}

type Read<What> = What & { readonly repeated: readonly RecountFault[] };

function readBundle(program: Command, file: string): Read<{ readonly bundle: ResultBundle }> {
  const { json, repeated } = readJson(program, file);
  const bundle = parseBundle(json);
  if (bundle !== null) return { bundle, repeated };
  return program.error(`không phải gói công bố · not a result bundle: ${file}`, { exitCode: UNUSABLE_CALL });
}

function readJson(program: Command, file: string): Read<{ readonly json: unknown }> {
  try {
    const text = readFileSync(file, 'utf8');
    return { json: JSON.parse(text), repeated: findRepeatedKeys(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return program.error(`không đọc được tệp · cannot read ${file}: ${why}`, { exitCode: UNUSABLE_CALL });
  }
}

import { readFileSync } from 'node:fs';
import {
  type BookIssue,
  findRepeatedKeys,
  parseScoreBook,
  ScoreBookError,
  tallyScoreBook,
  type TallyResult,
} from '@hoithi/scoring';
import type { Command } from 'commander';
import { tallyTable } from './tally-table';

const MALFORMED_BOOK = 1;
const UNUSABLE_CALL = 2;

/**
 * `hoithi tally BOOK.json [--json]`: ranks a score book.
 * Exit 0 with the result, 1 for a malformed book (every wrong place named), 2 when the call cannot be used.
 */
export function registerTally(program: Command): void {
  program
    .command('tally')
    .description('xếp hạng một sổ điểm · rank a score book')
    .argument('<book>', 'tệp sổ điểm · score book, JSON')
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action((file: string, options: { readonly json?: true }) => {
      const text = readBook(program, file);
      const outcome = tallyText(text);
      if ('issues' in outcome) {
        process.exitCode = MALFORMED_BOOK;
        if (options.json) printJson({ errors: outcome.issues });
        for (const issue of outcome.issues) {
          process.stderr.write(`${issue.path}: ${issue.text.vi} · ${issue.text.en} [${issue.code}]\n`);
        }
        return;
      }
      process.exitCode = 0;
      if (options.json) printJson(outcome.result);
      else process.stdout.write(`${tallyTable(outcome.result)}\n`);
    });
}

function readBook(program: Command, file: string): string {
  try {
    // Spreadsheet programs put a byte order mark before JSON.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return program.error(`không đọc được tệp · cannot read ${file}: ${why}`, { exitCode: UNUSABLE_CALL });
  }
}

function tallyText(text: string): { readonly result: TallyResult } | { readonly issues: readonly BookIssue[] } {
  try {
    const json: unknown = JSON.parse(text);
    const repeated = findRepeatedKeys(text);
    return repeated.length > 0 ? { issues: repeated } : { result: tallyScoreBook(parseScoreBook(json)) };
  } catch (error) {
    if (error instanceof ScoreBookError) return { issues: error.issues };
    if (!(error instanceof SyntaxError)) throw error;
    const sentence = { vi: `không phải JSON: ${error.message}`, en: `not JSON: ${error.message}` };
    return { issues: [{ code: 'not-json', path: '$', text: sentence }] };
  }
}

const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);

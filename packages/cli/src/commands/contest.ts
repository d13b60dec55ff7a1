import {
  buildContest,
  ContestDefinitionError,
  lintContest,
  type LintFinding,
  type Locale,
  readContestFile,
  renderRules,
} from '@hoithi/contest';
import { type Command, Option } from 'commander';

const HAS_ERRORS = 1;
const UNUSABLE_CALL = 2;

/**
 * `hoithi contest lint YAML [--json]`: what is wrong in a contest file and what to look at; exit 0 without errors, 1 with, 2 when
 * the file cannot be read. `hoithi contest rules YAML [--lang vi|en]`: the rules page (Thể lệ) as Markdown.
 */
export function registerContest(program: Command): void {
  const contest = program.command('contest').description('tệp mô tả cuộc thi · the contest file');
  contest
    .command('lint')
    .description('kiểm tra kế hoạch: sai, thiếu, ngày nghỉ, thời hạn · check a plan')
    .argument('<yaml>', 'tệp cuộc thi · contest file')
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action((file: string, options: { readonly json?: true }) => {
      const report = lintContest(orUnusable(contest, () => readContestFile(file)));
      process.exitCode = report.errors.length > 0 ? HAS_ERRORS : 0;
      if (options.json) {
        process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
        return;
      }
      process.stdout.write(
        `${listFindings('lỗi · error', report.errors)}${listFindings('lưu ý · warning', report.warnings)}`,
      );
      process.stdout.write(`errors: ${report.errors.length}, warnings: ${report.warnings.length}\n`);
    });
  contest
    .command('rules')
    .description('in Thể lệ dạng Markdown · print the rules page as Markdown')
    .argument('<yaml>', 'tệp cuộc thi · contest file')
    .addOption(new Option('--lang <language>', 'ngôn ngữ · language').choices(['vi', 'en']).default('vi'))
    .action((file: string, options: { readonly lang: Locale }) => {
      process.stdout.write(
        renderRules(
          orUnusable(contest, () => buildContest(readContestFile(file), { startAtMs: Date.now() })),
          options.lang,
        ),
      );
    });
}

function orUnusable<Result>(command: Command, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ContestDefinitionError)) throw cause;
    return command.error(`${cause.text.vi}\n${cause.text.en} [${cause.code}]`, {
      exitCode: cause.code === 'contest/schema' ? HAS_ERRORS : UNUSABLE_CALL,
    });
  }
}

function listFindings(kind: string, findings: readonly LintFinding[]): string {
  return findings.map(({ code, path, text }) => `${kind} ${code} (${path})\n  ${text.vi}\n  ${text.en}\n`).join('');
}

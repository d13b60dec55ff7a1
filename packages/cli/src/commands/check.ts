import { resolve } from 'node:path';
import { type Contest, ContestDefinitionError, loadContest } from '@hoithi/contest';
import { LauncherError, prepareForCheck, repositoryRoot } from '@hoithi/local';
import { detectSandbox, sweepJobFolders } from '@hoithi/media';
import type { Command } from 'commander';
import { checkFilm, type CheckedFilm, SCRATCH } from '../check/check-film';
import { findFilms } from '../check/find-films';
import { printChecked } from '../check/print-checked';
import { toCheckJson } from '../check/to-check-json';

const ACCEPTED = 0;
const MUST_FIX = 1;
const UNUSABLE_CALL = 2;

type Options = { readonly contest: string; readonly json?: true };

/**
 * `hoithi check FILE|DIR [--contest YAML] [--json]`: the technical verdict on a film, exactly as the media worker gives it,
 * without any server. Exit 0 when every film is accepted, 1 when one must be fixed, 2 when the call cannot be used.
 */
export function registerCheck(program: Command): void {
  const command = program.command('check');
  command
    .description('kiểm tra kỹ thuật một phim hoặc một thư mục · the technical verdict on a film or a folder')
    .argument('<path>', 'tệp phim hoặc thư mục · film or folder')
    .option('--contest <yaml>', 'tệp cuộc thi · contest file', resolve(repositoryRoot, 'contests', 'sonla-2024.yaml'))
    .option('--json', 'một tài liệu JSON · one JSON document')
    .action(async (path: string, options: Options) => {
      process.exitCode = UNUSABLE_CALL;
      const contest = loadOrRefuse(command, options.contest);
      const found = await findFilms(path);
      if (found.kind === 'none') return refuse(command, found.reason);
      await prepareOrRefuse(command);
      const sandbox = await detectSandbox();
      if (sandbox.warning) say(`${sandbox.warning.vi}\n${sandbox.warning.en}`);
      if (found.leftOut.length > 0)
        say(`bỏ qua · left out (${found.leftOut.length}): ${found.leftOut.slice(0, 10).join(', ')}`);
      await sweepJobFolders(SCRATCH);
      const checked: CheckedFilm[] = [];
      for (const film of found.paths) {
        const one = await checkFilm({ film, profile: contest.definition.video, sandbox });
        checked.push(one);
        if (options.json !== true) process.stdout.write(printChecked(one, process.stdout.columns));
      }
      if (options.json === true)
        process.stdout.write(`${JSON.stringify(toCheckJson(found.kind, checked), undefined, 2)}\n`);
      for (const { path: film, reason } of found.unreadable) say(`${reason}: ${film}`);
      process.exitCode = exitCode(checked, found.unreadable.length);
    });
}

function exitCode(checked: readonly CheckedFilm[], unreadable: number): number {
  if (unreadable > 0) return UNUSABLE_CALL;
  return checked.every(({ verdict }) => verdict.verdict === 'accepted') ? ACCEPTED : MUST_FIX;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const refuse = (command: Command, reason: string): never => command.error(reason, { exitCode: UNUSABLE_CALL });

async function prepareOrRefuse(command: Command): Promise<void> {
  try {
    await prepareForCheck(say);
  } catch (cause) {
    if (!(cause instanceof LauncherError)) throw cause;
    refuse(command, cause.message);
  }
}

function loadOrRefuse(command: Command, yaml: string): Contest {
  try {
    return loadContest(resolve(yaml), { startAtMs: Date.now() });
  } catch (cause) {
    if (!(cause instanceof ContestDefinitionError)) throw cause;
    return refuse(command, `${cause.text.vi}\n${cause.text.en} [${cause.code}]`);
  }
}

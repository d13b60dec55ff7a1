import type { Bilingual } from '@hoithi/contracts';

export type LauncherErrorCode =
  | 'tool-missing'
  | 'tool-too-old'
  | 'build-failed'
  | 'package-missing'
  | 'stack-already-running'
  | 'process-unhealthy'
  | 'workspace-not-built'
  | 'unknown-process';

/** The stack cannot start or go on; `remedy` is the command or act that mends it. */
export class LauncherError extends Error {
  override readonly name = 'LauncherError';
  readonly code: LauncherErrorCode;
  readonly text: Bilingual;
  readonly remedy: string | undefined;

  constructor(problem: { code: LauncherErrorCode; vi: string; en: string; remedy?: string; cause?: unknown }) {
    const remedy = problem.remedy === undefined ? '' : `\n  → ${problem.remedy}`;
    super(`${problem.vi}\n${problem.en}${remedy}`, { cause: problem.cause });
    this.code = problem.code;
    this.text = { vi: problem.vi, en: problem.en };
    this.remedy = problem.remedy;
  }
}

export type Check = { readonly name: string; readonly program: string; readonly args: readonly string[] };

/** What everything else reads, in its order. Each counts as one test, as do the checks. */
export const BUILDS: readonly Check[] = [
  { name: 'build', program: 'tsc', args: ['-b'] },
  { name: 'bundle', program: 'turbo', args: ['run', 'bundle', 'build:app', '--output-logs=errors-only'] },
];

/** Checks of the whole repository, the longest first: two of them run at a time, because hardly one keeps two cores busy. */
export const CHECKS: readonly Check[] = [
  { name: 'lint', program: 'oxlint', args: ['--type-aware'] },
  { name: 'format', program: 'oxfmt', args: ['--check', '.'] },
  { name: 'knip', program: 'knip', args: [] },
  { name: 'typecheck', program: 'tsc', args: ['-p', 'tsconfig.tests.json'] },
  { name: 'typecheck of the apps', program: 'turbo', args: ['run', 'typecheck', '--output-logs=errors-only'] },
];

/**
 * Runs of jest, in the order of their needs, each of one or more projects of jest.config.cjs: what needs no servers, then what does, so
 * that no core waits for the last file of one kind, and the servers start once.
 */
export const JEST_RUNS: readonly (readonly string[])[] = [
  ['unit', 'replay'],
  ['integration', 'browser'],
];

export const ALL_PARTS: readonly string[] = [...[...BUILDS, ...CHECKS].map(({ name }) => name), ...JEST_RUNS.flat()];

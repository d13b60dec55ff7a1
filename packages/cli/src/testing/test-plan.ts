export type Check = { readonly name: string; readonly program: string; readonly args: readonly string[] };

/** Checks of the whole repository, cheapest reason to fail first. Each counts as one test. */
export const CHECKS: readonly Check[] = [
  { name: 'build', program: 'tsc', args: ['-b'] },
  { name: 'bundle', program: 'turbo', args: ['run', 'bundle', 'build:app', '--output-logs=errors-only'] },
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

export const ALL_PARTS: readonly string[] = [...CHECKS.map(({ name }) => name), ...JEST_RUNS.flat()];

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

/** Projects of jest.config.cjs, in the order of their needs. */
export const JEST_PROJECTS = ['unit', 'replay', 'integration', 'browser'] as const;

export const ALL_PARTS: readonly string[] = [...CHECKS.map(({ name }) => name), ...JEST_PROJECTS];

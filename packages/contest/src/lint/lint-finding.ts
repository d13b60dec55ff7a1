import type { Text } from '../schema/text';

/** One remark on a contest file; the code is stable, the path names the place. */
export type LintFinding = { readonly code: string; readonly path: string; readonly text: Text };

export type LintReport = { readonly errors: readonly LintFinding[]; readonly warnings: readonly LintFinding[] };

/** A remark with its weight, as the checks return it. */
export type LintRemark = LintFinding & { readonly weight: 'error' | 'warning' };

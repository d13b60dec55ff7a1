import type { ContestPhase } from '@hoithi/contracts';

/** The same order as CONTEST_PHASES; written out here because values of the contracts (zod) must not enter the sandbox. */
export const PHASE_ORDER = [
  'open',
  'screening',
  'publication',
  'judging',
  'interaction',
  'council',
  'complaints',
  'outcomes',
  'closed',
] as const satisfies readonly ContestPhase[];

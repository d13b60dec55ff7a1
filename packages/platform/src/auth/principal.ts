import type { Role } from '@hoithi/contracts';

/** Who is calling, as intake's token says it. */
export type Principal = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly name?: string;
};

import type { z } from 'zod';

/** A fact others must not miss: published once by its owner, delivered at least once, deduplicated by its id. */
export type FactContract<Payload extends z.ZodType = z.ZodType> = {
  readonly aggregate: string;
  readonly fact: string;
  /** Filter that matches this fact of every contest. */
  readonly filter: string;
  readonly subject: (contestId: string) => string;
  readonly payload: Payload;
};

export function defineFact<Payload extends z.ZodType>(contract: {
  readonly aggregate: string;
  readonly fact: string;
  readonly payload: Payload;
}): FactContract<Payload> {
  const stem = `contest.v1.evt.${contract.aggregate}.${contract.fact}`;
  return { ...contract, filter: `${stem}.*`, subject: (contestId) => `${stem}.${contestId}` };
}

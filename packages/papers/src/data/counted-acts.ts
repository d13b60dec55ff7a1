import type { ContestDefinition } from '@hoithi/contest';

/** What the freeze record says of one work, taken apart: acts recorded, acts that count, and their points by the weight of a site vote (O12). */
export type CountedActs = { readonly recorded: number; readonly counted: number; readonly points: number };

/** @param of a count of the freeze record, whose `accepted` are points */
export function countedActs(
  { interaction }: Pick<ContestDefinition, 'interaction'>,
  of: { readonly raw: number; readonly accepted: number },
): CountedActs {
  const weight = interaction.weights.siteVotes;
  return { recorded: of.raw, counted: weight === 0 ? 0 : of.accepted / weight, points: of.accepted };
}

/** Sums of acts and points of several works. */
export const sumOfActs = (acts: readonly CountedActs[]): CountedActs =>
  acts.reduce(
    (all, { recorded, counted, points }) => ({
      recorded: all.recorded + recorded,
      counted: all.counted + counted,
      points: all.points + points,
    }),
    { recorded: 0, counted: 0, points: 0 },
  );

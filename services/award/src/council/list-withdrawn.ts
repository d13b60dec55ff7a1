import type { publishedResultBody } from '@hoithi/contracts';
import type { z } from 'zod';
import { comparePrizes } from '@hoithi/scoring';
import { givenPrizes } from './given-prizes';
import type { Room } from './read-room';

type Withdrawn = NonNullable<z.input<typeof publishedResultBody>['withdrawn']>;

/** What earlier editions of the decision gave and the newest does not: certificates that are no longer valid (O18). */
export function listWithdrawn({
  decision,
  ballots,
  contest,
}: Pick<Room, 'decision' | 'ballots' | 'contest'>): Withdrawn {
  if (decision === null) return [];
  const now = givenPrizes(contest, decision);
  const gone = decision.earlier
    .flatMap((edition) => comparePrizes(givenPrizes(contest, edition), now))
    .flatMap(({ prizeId, removed }) => removed.map((entryId) => ({ prizeId, entryId })));
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const withdrawn = new Map(
    gone.flatMap(({ prizeId, entryId }) => {
      const code = codeOf.get(entryId);
      return code === undefined ? [] : [[`${prizeId}/${code}`, { prizeId, code }] as const];
    }),
  );
  return [...withdrawn.values()];
}

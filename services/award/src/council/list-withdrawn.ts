import type { publishedResultBody } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Awarded } from '../store/decision';
import type { Room } from './read-room';

type Withdrawn = NonNullable<z.input<typeof publishedResultBody>['withdrawn']>;

/** What earlier editions of the decision gave and the newest does not: certificates that are no longer valid (O18). */
export function listWithdrawn({
  decision,
  ballots,
  contest,
}: Pick<Room, 'decision' | 'ballots' | 'contest'>): Withdrawn {
  if (decision === null) return [];
  const side = contest.definition.prizes.interaction?.id;
  const given = ({ awards, interactionWinner }: Awarded): readonly string[] => [
    ...awards.flatMap(({ prizeId, entries }) => entries.map((entryId) => `${prizeId}/${entryId}`)),
    ...(side === undefined || interactionWinner === null ? [] : [`${side}/${interactionWinner}`]),
  ];
  const now = new Set(given(decision));
  const gone = [...new Set(decision.earlier.flatMap(given))].filter((award) => !now.has(award));
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  return gone.flatMap((award) => {
    const [prizeId = '', entryId = ''] = award.split('/');
    const code = codeOf.get(entryId);
    return code === undefined ? [] : [{ prizeId, code }];
  });
}

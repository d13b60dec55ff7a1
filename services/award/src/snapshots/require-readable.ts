import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Freeze } from '../store/freeze';

/**
 * The freeze record of a contest whose channel may still be read: the interaction is frozen, no program counts this channel, and
 * the council has not decided.
 * @throws {ContestError} `not-found` for a channel that the contest has not or that a program counts, `out-of-phase` before the freeze,
 * `council-decided`
 */
export async function requireReadable(
  { contests, database }: Pick<Award, 'contests' | 'database'>,
  of: { readonly contestId: string; readonly channelId: string },
): Promise<Freeze> {
  const { channels } = contests.get(of.contestId).definition;
  const channel = channels.list.find(({ id, kind }) => id === of.channelId && kind !== 'website');
  if (channel === undefined) throw new ContestError('not-found', { channel: of.channelId });
  const freeze = await database.freezes.findById(of.contestId).lean<Freeze>().exec();
  if (freeze === null) throw new ContestError('out-of-phase', { snapshot: 'before-freeze' });
  if ((await database.decisions.exists({ _id: of.contestId })) !== null) throw new ContestError('council-decided');
  return freeze;
}

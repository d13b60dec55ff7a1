import { ContestError } from '@hoithi/contracts';
import type { Request } from 'express';
import type { Fanpage } from '../fanpage';
import type { Finalist } from '../site/site';
import type { SiteContest } from '../site/site-contest';
import { visibleCounts } from '../site/visible-counts';
import { hasReacted, react } from '../store/react';
import type { Voter } from '../visitors/voter-cookie';
import type { VoteState } from './pages/watch-page';

type Watched = Finalist & { readonly contest: SiteContest };

/** How one film's vote stands for the visitor of this request. */
export async function readVote(
  fanpage: Fanpage,
  request: Request,
  { contest, publication }: Watched,
): Promise<VoteState> {
  const { database, visitors, clock } = fanpage;
  const { contestId, entryId } = publication;
  const voter = visitors.read(request.get('cookie'));
  const [reacted, counts] = await Promise.all([
    voter ? hasReacted(database, { contestId, entryId, voterKey: visitors.voterKey(voter, contestId) }) : false,
    visibleCounts(database, contest, clock.nowMs()),
  ]);
  return { known: voter !== null, reacted, count: counts ? (counts.get(entryId) ?? 0) : null };
}

/**
 * Gives or takes back a vote.
 * @throws {ContestError} `reactions-closed` once the freeze has begun or its instant has passed
 */
export async function changeVote(
  fanpage: Fanpage,
  { publication }: Watched,
  change: { readonly voter: Voter; readonly act: 'give' | 'take-back' },
): Promise<void> {
  const { database, visitors, site, clock } = fanpage;
  const { contestId, entryId } = publication;
  // Asked of the database and not of the site's short memory: the second after the freeze counts.
  const [frozen, contest] = await Promise.all([database.freezes.exists({ _id: contestId }), site.contest(contestId)]);
  const atMs = clock.nowMs();
  if (frozen || atMs > contest.calendar.freezeAtMs)
    throw new ContestError('reactions-closed', { freezeAtMs: contest.calendar.freezeAtMs });
  await react(database, {
    contestId,
    entryId,
    voterKey: visitors.voterKey(change.voter, contestId),
    act: change.act,
    atMs,
  });
}

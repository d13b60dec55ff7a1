import { type Decision, proceed, refuse, repeat } from './decision';
import { isScreened } from './screening-verdict';
import type { ScreeningVote } from './screening-vote';
import type { EntrySituation } from './situation';

/**
 * One screener's vote (R7, O1). A vote is cast once; the same vote again is answered, a changed mind is refused. Who has returned the
 * entry for repair decides later.
 */
export function decideScreen(
  situation: EntrySituation,
  command: { readonly screenerId: string; readonly vote: ScreeningVote },
): Decision {
  const earlier = situation.votes.find(({ screenerId }) => screenerId === command.screenerId);
  if (earlier?.vote === command.vote) return repeat;
  if (earlier && earlier.vote !== 'repair') return refuse('already-voted');
  if (situation.phase !== 'screening' || isScreened(situation))
    return refuse('out-of-phase', { phase: situation.phase });
  return proceed;
}

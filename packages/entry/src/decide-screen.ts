import { type Decision, proceed, refuse, repeat } from './decision';
import { isScreened } from './screening-verdict';
import type { EntrySituation } from './situation';

/** One screener's vote (R7, O1). A vote is cast once; the same vote again is answered, a changed mind is refused. */
export function decideScreen(
  situation: EntrySituation,
  command: { readonly screenerId: string; readonly vote: 'pass' | 'fail' },
): Decision {
  const earlier = situation.votes.find(({ screenerId }) => screenerId === command.screenerId);
  if (earlier) return earlier.vote === command.vote ? repeat : refuse('already-voted');
  if (situation.phase !== 'screening' || isScreened(situation))
    return refuse('out-of-phase', { phase: situation.phase });
  return proceed;
}

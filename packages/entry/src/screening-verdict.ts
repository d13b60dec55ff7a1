import type { EntrySituation } from './situation';

/** `conflict`: the votes contradict each other and one more screener is asked. */
export type ScreeningVerdict = 'pass' | 'fail' | 'open' | 'conflict';

/**
 * What the screening says so far (R7, O1): the secretary's word if there is one, else the side that first has `agreeingVotes`.
 * With two agreeing votes a third screener always decides, so at most `2 * agreeingVotes - 1` people vote.
 */
export function screeningVerdict(
  situation: Pick<EntrySituation, 'votes' | 'settledVote' | 'agreeingVotes'>,
): ScreeningVerdict {
  if (situation.settledVote) return situation.settledVote;
  const passes = situation.votes.filter(({ vote }) => vote === 'pass').length;
  const fails = situation.votes.filter(({ vote }) => vote === 'fail').length;
  if (passes >= situation.agreeingVotes) return 'pass';
  if (fails >= situation.agreeingVotes) return 'fail';
  return passes > 0 && fails > 0 ? 'conflict' : 'open';
}

/** Whether a screener has returned the entry for repair and has not decided since. */
export function isReturned(situation: Pick<EntrySituation, 'votes'>): boolean {
  return situation.votes.some(({ vote }) => vote === 'repair');
}

/** Whether the screening has said pass or fail. */
export function isScreened(situation: Pick<EntrySituation, 'votes' | 'settledVote' | 'agreeingVotes'>): boolean {
  const verdict = screeningVerdict(situation);
  return verdict === 'pass' || verdict === 'fail';
}

import { countReactions } from '../store/count-reactions';
import type { FanpageDatabase } from '../store/database';
import { countsShown } from './counts-shown';
import type { SiteContest } from './site-contest';

/**
 * Counts that the public may see now, or null while there are none to see. Totals that are shown early invite attacks and herd the voters,
 * so the contest says when (`interaction.siteVote.totalsShown`); after the freeze it is always the record's number.
 */
export async function visibleCounts(
  database: Pick<FanpageDatabase, 'ledger'>,
  contest: SiteContest,
  nowMs: number,
): Promise<ReadonlyMap<string, number> | null> {
  const source = countsShown(contest, nowMs);
  if (source === null) return null;
  if ('record' in source) return new Map(source.record.counts.map(({ entryId, accepted }) => [entryId, accepted]));
  return countReactions(database, { contestId: contest.id, untilMs: source.untilMs });
}

import { countReactions } from '../store/count-reactions';
import type { FanpageDatabase } from '../store/database';
import type { SiteContest } from './site-contest';

const DELAY_MS = 15 * 60_000;

/**
 * Counts that the public may see now, or null while there are none to see. Totals that are shown early invite attacks and herd the voters,
 * so the contest says when (`interaction.siteVote.totalsShown`); after the freeze it is always the record's number.
 */
export async function visibleCounts(
  database: Pick<FanpageDatabase, 'ledger'>,
  { id, contest, freeze }: SiteContest,
  nowMs: number,
): Promise<ReadonlyMap<string, number> | null> {
  if (freeze) return new Map(freeze.counts.map(({ entryId, accepted }) => [entryId, accepted]));
  switch (contest.definition.interaction.siteVote.totalsShown) {
    case 'after-freeze':
      return null;
    case 'delayed':
      return countReactions(database, { contestId: id, untilMs: nowMs - DELAY_MS });
    case 'live':
      return countReactions(database, { contestId: id, untilMs: nowMs });
  }
}

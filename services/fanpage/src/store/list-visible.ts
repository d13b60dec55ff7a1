import type { FanpageDatabase } from './database';
import type { Publication } from './publication';

/** What the public may see of a contest at this instant. */
export async function listVisible(
  database: Pick<FanpageDatabase, 'publications'>,
  at: { readonly contestId: string; readonly nowMs: number },
): Promise<readonly Publication[]> {
  return database.publications
    .find({ contestId: at.contestId, channel: 'website', state: 'sent', visibleFromMs: { $lte: at.nowMs } })
    .lean<Publication[]>()
    .exec();
}

import type { AwardDatabase } from '../store/database';
import type { ViewingDuty, ViewingRound } from '../store/viewing-round';

/** All further viewings of a contest that were made duties. */
export async function readFurther(
  database: Pick<AwardDatabase, 'viewingRounds'>,
  contestId: string,
): Promise<readonly ViewingDuty[]> {
  const rounds = await database.viewingRounds.find({ contestId }).lean<ViewingRound[]>().exec();
  return rounds.flatMap(({ viewings }) => viewings);
}

import type { Award } from '../award';

/** Compares the registers before somebody reads who owes what, so that a film with too few jurors shows at once; after the lock nothing changes. */
export async function lookBeforeLock(
  { conflicts, database }: Pick<Award, 'conflicts' | 'database'>,
  contestId: string,
): Promise<void> {
  if ((await database.locks.exists({ _id: contestId })) === null) await conflicts.look(contestId);
}

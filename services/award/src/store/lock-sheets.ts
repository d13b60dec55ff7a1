import type { AwardDatabase } from './database';

/** Marks every sheet of a contest as locked; the version moves on, so that a write decided before is refused. */
export async function lockSheets(database: AwardDatabase, contestId: string): Promise<void> {
  const unlocked = { contestId, locked: false };
  while ((await database.sheets.exists(unlocked)) !== null) {
    await database.sheets.updateMany(unlocked, { $set: { locked: true }, $inc: { version: 1 } });
  }
}

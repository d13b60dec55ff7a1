import type { AwardDatabase } from '../store/database';
import { changeSheet } from '../store/change-sheet';
import type { Sheet } from '../store/sheet';
import { standAside } from './stand-aside';

const FROM_REGISTER = 'Hồ sơ đăng ký cho thấy có quan hệ với tác phẩm này (O16).';

/**
 * Stands a juror aside for a finding of the register or a ruling of the secretary. A sealed sheet is left as it is: only a
 * reopening touches it. After the lock, or when the film has gone to a substitute, nothing changes.
 * @returns whether the juror stands aside by this and did not before: then the film may be finished, and `openLooks` has to be asked
 */
export async function recuseFor(
  database: AwardDatabase,
  of: {
    readonly contestId: string;
    readonly entryId: string;
    readonly jurorId: string;
    readonly nowMs: number;
    /** `register`, or the account of a person. */
    readonly by: string;
    readonly reason?: string;
    /** The name of who wrote it down from the juror's signed paper. */
    readonly keyedByName?: string;
  },
): Promise<boolean> {
  const { contestId, entryId, jurorId, nowMs, by, reason = FROM_REGISTER, keyedByName } = of;
  if ((await database.locks.exists({ _id: contestId })) !== null) return false;
  const key = { contestId, entryId, jurorId };
  const before = await database.sheets
    .findOne({ ...key, moved: { $ne: null } })
    .lean<Sheet>()
    .exec();
  if (before !== null) return false;
  let standsAside = false;
  await changeSheet(database, {
    key,
    nowMs,
    decide: (current) => {
      standsAside = current.state === 'draft';
      if (!standsAside) return null;
      const aside = standAside(current, { reason, recusedBy: by, byId: by, byName: '', atMs: nowMs });
      const recusalKeyed =
        keyedByName === undefined ? null : { byId: by, byName: keyedByName, atMs: nowMs, scan: null };
      return { ...aside, set: { ...aside.set, recusalKeyed } };
    },
  });
  return standsAside;
}

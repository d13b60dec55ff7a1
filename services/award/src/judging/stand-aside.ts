import type { Change } from '@hoithi/mongo-kit';
import { dropKeyed } from '../keyed/drop-keyed';
import type { Sheet } from '../store/sheet';

/**
 * The change that stands a juror aside (O16), whoever says so: marks and remark go, the reason stays. The juror's own word is final and
 * takes the private notes with it; what the register or a person said may be ruled back, and the juror then finds notes and place again.
 * @param as.recusedBy null where it is the juror's own word; `register`, or the account of a person
 */
export function standAside(
  sheet: Pick<Sheet, 'keyed' | 'workings'>,
  as: {
    readonly reason: string;
    readonly recusedBy: string | null;
    readonly byId: string;
    readonly byName: string;
    readonly atMs: number;
  },
): Change {
  const { reason: recusedReason, recusedBy, byId, byName, atMs } = as;
  const { set, push } = dropKeyed(sheet, { byId, byName, atMs, reason: recusedReason });
  const workings = recusedBy === null ? null : sheet.workings;
  const recused = { state: 'recused', marks: {}, note: '', workings, recusedReason, recusedBy, savedAtMs: atMs };
  return { set: { ...set, ...recused }, push };
}

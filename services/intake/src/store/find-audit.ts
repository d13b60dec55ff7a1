import { auditLineOf, type AuditLine } from './audit-line';
import type { Store } from './open-store';
import type { AuditRow } from './rows';

export type AuditQuestion = {
  readonly contestId: string;
  readonly entryId?: string | undefined;
  readonly byId?: string | undefined;
  /** From the first of these instants up to, and without, the second. */
  readonly span?: readonly [fromMs: number, toMs: number] | undefined;
  /** Only what came before this line. */
  readonly beforeId?: string | undefined;
};

/** At most so many lines of a contest's log, newest first; what was refused changed nothing and is not told. */
export async function findAudit(
  store: Pick<Store, 'audit'>,
  { contestId, entryId, byId, span, beforeId }: AuditQuestion,
  most: number,
): Promise<readonly AuditLine[]> {
  const before = beforeId === undefined ? null : await store.audit.findById(beforeId).lean<AuditRow>();
  const clauses = [
    { contestId, state: { $ne: 'refused' } },
    ...(entryId === undefined ? [] : [{ entryId }]),
    ...(byId === undefined ? [] : [{ byId }]),
    ...(span === undefined ? [] : [{ atMs: { $gte: span[0], $lt: span[1] } }]),
    ...(before === null
      ? []
      : [{ $or: [{ atMs: { $lt: before.atMs } }, { atMs: before.atMs, _id: { $lt: before._id } }] }]),
  ];
  const rows = await store.audit
    .find({ $and: clauses } as object)
    .sort({ atMs: -1, _id: -1 })
    .limit(most)
    .lean<AuditRow[]>();
  return rows.map(auditLineOf);
}

import { auditLineOf, type AuditLine } from './audit-line';
import type { Store } from './open-store';
import type { AuditRow } from './rows';

/** What was done to an entry, oldest first; what was refused changed nothing and is not told. */
export async function listEntryAudit(store: Pick<Store, 'audit'>, entryId: string): Promise<readonly AuditLine[]> {
  const rows = await store.audit.find({ entryId } as object).lean<AuditRow[]>();
  return rows
    .filter((row) => row.state !== 'refused')
    .map(auditLineOf)
    .sort((one, other) => one.atMs - other.atMs);
}

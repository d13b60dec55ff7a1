import { auditAction, type AuditAction } from '@hoithi/contracts';
import type { AuditRow } from './rows';

export type AuditLine = Omit<AuditRow, 'action'> & { readonly action: AuditAction };

/** A row of a contest as a line of its log. Moves were once written with a space. */
export const auditLineOf = (row: AuditRow): AuditLine => ({
  ...row,
  action: auditAction.parse(row.action.replace(' ', '-')),
});

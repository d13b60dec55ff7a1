import type { AuditAction } from '@hoithi/contracts';
import type { EntryOutcome } from '@hoithi/entry';
import type { AuditLine } from '../store/audit-line';
import type { EntryRecord } from './entry-record';

const ENDED_BY: Readonly<Partial<Record<EntryOutcome, AuditAction>>> = {
  withdrawn: 'withdraw',
  disqualified: 'disqualify',
  'taken-down': 'take-down',
  'not-selected': 'settle-screening',
};

/**
 * Why an entry did not go on, in Vietnamese: what the person wrote who ended it, the screeners' reasons against it, or what the
 * technical check found. Null for an entry that went on, and where nobody said why.
 */
export function endReasonOf(
  { outcome, votes, films }: Pick<EntryRecord, 'outcome' | 'votes' | 'films'>,
  audit: readonly AuditLine[],
): string | null {
  if (outcome === null) return null;
  const said = audit.findLast(({ action, state }) => action === ENDED_BY[outcome] && state !== 'refused')?.reason;
  if (said != null) return said;
  if (outcome === 'not-selected') {
    return joined(votes.flatMap(({ vote, reason, confirmed }) => (confirmed && vote === 'fail' ? [reason ?? ''] : [])));
  }
  if (outcome !== 'not-accepted') return null;
  const found = films.findLast(({ confirmed }) => confirmed)?.inspection?.findings ?? [];
  return joined(found.filter(({ severity }) => severity === 'must-fix').map(({ text }) => text.vi));
}

/** Each once; null for none. */
function joined(reasons: readonly string[]): string | null {
  const each = [
    ...new Set(reasons.map((reason) => reason.trim().replace(/[.;]$/, '')).filter((reason) => reason !== '')),
  ];
  return each.length === 0 ? null : each.join('; ');
}

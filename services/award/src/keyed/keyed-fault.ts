import type { Award } from '../award';
import { hashKeyed } from './hash-keyed';
import type { Sheet } from '../store/sheet';
import { hashRecusal } from './hash-recusal';
import { differingFields } from './differing-fields';

/**
 * What is wrong with a sheet from paper (invariant 3), in a word: sealed without two different persons who agree, without a scan, with
 * other marks than they read, or bound to another scan. Null where nothing is.
 */
export function keyedFault(
  award: Pick<Award, 'tags'>,
  of: { readonly sheet: Sheet; readonly code: string },
): string | null {
  const { state, keyed, marks, note, contestId, jurorId } = of.sheet;
  const juror = award.tags(contestId, jurorId);
  if (!isBoundRecusal(of.sheet, { juror, code: of.code })) return 'a recusal from paper is bound to another scan';
  if (keyed == null) return null;
  if (state === 'recused') return 'a recused juror has a keyed sheet';
  if (state === 'draft') return Object.keys(marks).length > 0 ? 'marks on a device beside a keyed sheet' : null;
  const { first, second, scan, contentHash } = keyed;
  if (second === null || second.byId === first.byId) return 'a sheet from paper was not keyed by two persons';
  if ([first.byId, second.byId].includes(jurorId)) return 'a juror keyed the own paper sheet';
  if (scan === null) return 'a sheet from paper has no scan';
  if (differingFields(first, second).length > 0) return 'the two keyings of a sealed sheet differ';
  if (differingFields(first, { ...first, marks, note }).length > 0)
    return 'a sheet from paper has other marks than were keyed';
  const hash = hashKeyed({ contest: contestId, entry: of.code, juror, keying: first, scanSha256: scan.sha256 });
  return hash === contentHash ? null : 'a sheet from paper is bound to another scan';
}

/** A recusal from paper that has its scan is bound to it; it may still lack one, as the secretariat's list says. */
function isBoundRecusal(
  { contestId, recusedReason, recusalKeyed }: Sheet,
  { juror, code }: { readonly juror: string; readonly code: string },
): boolean {
  if (recusalKeyed?.scan == null) return true;
  const { sha256: scanSha256 } = recusalKeyed.scan;
  const bound = { contest: contestId, entry: code, juror, reason: recusedReason ?? '', scanSha256 };
  return hashRecusal(bound) === recusalKeyed.contentHash;
}

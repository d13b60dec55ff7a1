import type { KeyedDeclaration } from '../store/keyed-declaration';
import { hashDeclaration } from './hash-declaration';
import { sameRelations } from './same-relations';

/** The paper as it is now; agreed for good where two persons have read the same from its scan. */
export function agreeDeclaration(
  keyed: KeyedDeclaration,
  of: { readonly contest: string; readonly juror: string; readonly nowMs: number },
): KeyedDeclaration {
  const { draftId, first, second, scan } = keyed;
  if (second === null || scan === null || !sameRelations(first.relations, second.relations)) return keyed;
  const { contest, juror, nowMs } = of;
  const bound = { contest, juror, draftId, relations: first.relations, scanSha256: scan.sha256 };
  return { ...keyed, agreed: { atMs: nowMs, contentHash: hashDeclaration(bound) } };
}

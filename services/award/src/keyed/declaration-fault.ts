import type { Award } from '../award';
import type { Declaration } from '../store/declaration';
import type { KeyedDeclarations } from '../store/keyed-declaration';
import { hashDeclaration } from './hash-declaration';
import { sameRelations } from './same-relations';

/** What is wrong with a declaration from paper that was agreed on, in a word: one keyer, no scan, other words, or never declared. Null where nothing is. */
export function declarationFault(
  award: Pick<Award, 'tags'>,
  of: { readonly papers: KeyedDeclarations; readonly declared: Declaration | undefined },
): string | null {
  const { contestId, jurorId, keyed } = of.papers;
  if (keyed === null || keyed.agreed === null) return null;
  const { first, second, scan, agreed, draftId } = keyed;
  if (second === null || second.byId === first.byId) return 'a declaration from paper was not keyed by two persons';
  if ([first.byId, second.byId].includes(jurorId)) return 'a juror keyed the own declaration';
  if (scan === null) return 'a declaration from paper has no scan';
  if (!sameRelations(first.relations, second.relations)) return 'the two keyings of a declaration differ';
  const bound = { contest: contestId, juror: award.tags(contestId, jurorId), draftId, relations: first.relations };
  if (hashDeclaration({ ...bound, scanSha256: scan.sha256 }) !== agreed.contentHash)
    return 'a declaration from paper is bound to another scan';
  const kept = of.declared === undefined ? [] : [of.declared, ...of.declared.earlier];
  return kept.some(({ paper }) => paper?.contentHash === agreed.contentHash)
    ? null
    : 'a declaration from paper was never declared';
}

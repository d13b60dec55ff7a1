import type { KeyedDeclaration } from '../store/keyed-declaration';
import { sameRelations } from './same-relations';

export type DeclarationState = 'unkeyed' | 'needs-scan' | 'needs-second' | 'differs' | 'declared';

/** What a paper declaration waits for; the owner is the secretariat, the deadline the juror's first film. */
export function declarationState(keyed: KeyedDeclaration | null): DeclarationState {
  if (keyed === null) return 'unkeyed';
  if (keyed.agreed !== null) return 'declared';
  if (keyed.second !== null && !sameRelations(keyed.first.relations, keyed.second.relations)) return 'differs';
  return keyed.scan === null ? 'needs-scan' : 'needs-second';
}

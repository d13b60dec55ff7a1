import { canonicalJson, sha256Hex } from '@hoithi/scoring';
import type { DeclarationKeying } from '../store/keyed-declaration';

/** Binds the relations that two persons read to the scan they read them from. */
export function hashDeclaration(of: {
  readonly contest: string;
  /** The juror's anonymous tag. */
  readonly juror: string;
  readonly draftId: string;
  readonly relations: DeclarationKeying['relations'];
  readonly scanSha256: string;
}): string {
  const { contest, juror, draftId, relations, scanSha256 } = of;
  return sha256Hex(canonicalJson({ contest, juror, draftId, relations, scanSha256 }));
}

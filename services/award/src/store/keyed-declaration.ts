import type { WithOutbox } from '@hoithi/mongo-kit';
import type { Declared } from './declaration';
import type { KeyedScan, KeyingPerson, WithdrawnKeying } from './keyed';

export type DeclarationKeying = KeyingPerson & Pick<Declared, 'relations'>;

/** A signed declaration that is being keyed, or that two persons have read alike. */
export type KeyedDeclaration = {
  /** Another one for each paper that is keyed. */
  readonly draftId: string;
  readonly first: DeclarationKeying;
  readonly second: DeclarationKeying | null;
  readonly scan: KeyedScan | null;
  /** Keyings that were replaced when the two persons differed, oldest first. */
  readonly corrections: readonly DeclarationKeying[];
  /** Set in the instant both agreed: from then on nothing of it changes. */
  readonly agreed: { readonly atMs: number; readonly contentHash: string } | null;
};

/** All papers of one juror; `_id` is contest and juror. */
export type KeyedDeclarations = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly jurorId: string;
  readonly keyed: KeyedDeclaration | null;
  /** Papers that a later one has replaced. */
  readonly earlier: readonly KeyedDeclaration[];
  readonly withdrawn: readonly WithdrawnKeying[];
};

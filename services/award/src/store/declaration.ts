/** What a juror declared before the first film (O16); `_id` is contest and juror. Later declarations keep the earlier ones. */
export type Declared = {
  readonly relations: readonly {
    readonly kind: 'unit' | 'place' | 'person';
    readonly reasonId: string;
    readonly text: string;
  }[];
  readonly atMs: number;
  /** Set where two persons keyed it from the juror's signed paper. */
  readonly paper?: DeclaredOnPaper | null;
};

export type DeclaredOnPaper = {
  readonly firstName: string;
  readonly secondName: string;
  readonly scanSha256: string;
  /** Binds what was keyed to the scan; one paper is declared once. */
  readonly contentHash: string;
};

export type Declaration = Declared & {
  readonly _id: string;
  readonly contestId: string;
  readonly jurorId: string;
  readonly earlier: readonly Declared[];
};

export const declarationId = (of: { readonly contestId: string; readonly jurorId: string }): string =>
  `${of.contestId}/${of.jurorId}`;

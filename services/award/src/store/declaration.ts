/** What a juror declared before the first film (O16); `_id` is contest and juror. Later declarations keep the earlier ones. */
export type Declared = {
  readonly relations: readonly {
    readonly kind: 'unit' | 'place' | 'person';
    readonly reasonId: string;
    readonly text: string;
  }[];
  readonly atMs: number;
};

export type Declaration = Declared & {
  readonly _id: string;
  readonly contestId: string;
  readonly jurorId: string;
  readonly earlier: readonly Declared[];
};

export const declarationId = (of: { readonly contestId: string; readonly jurorId: string }): string =>
  `${of.contestId}/${of.jurorId}`;

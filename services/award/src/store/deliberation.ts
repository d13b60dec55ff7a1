import type { WithOutbox } from '@hoithi/mongo-kit';

export type Conclusion = {
  readonly text: string;
  readonly byId: string;
  readonly byName: string;
  readonly atMs: number;
};

/**
 * How judging ended by its stop rule, once per contest (`_id`): sure enough, or with films that the jury has to talk about. The
 * films stay those that the sealed marks name; what the jury came to is words, earlier ones are kept.
 */
export type Deliberation = WithOutbox & {
  readonly _id: string;
  readonly state: 'sure' | 'cannot-tell' | 'deliberate';
  readonly stopAtPercent: number;
  /** Of the least sure border when judging was locked; null where nothing can be told. */
  readonly confidencePercent: number | null;
  readonly entryIds: readonly string[];
  readonly openedAtMs: number;
  readonly conclusion: Conclusion | null;
  readonly earlier: readonly Conclusion[];
};

import { outboxSchema, type IndexDeclaration } from '@hoithi/mongo-kit';
import type { Model } from 'mongoose';
import type { Deliberation } from './deliberation';
import type { ViewingRound } from './viewing-round';

/** When judging stops: further viewings, and the jury's talk. */
export type StoppingCollections = {
  readonly viewingRounds: Model<ViewingRound>;
  readonly deliberations: Model<Deliberation>;
};

export const STOPPING_INDEXES: readonly IndexDeclaration[] = [
  { collection: 'viewingRounds', keys: { contestId: 1 } },
  { collection: 'viewingRounds', keys: { outboxPending: 1 } },
];

type Of = <Document>(name: string, fields: Record<string, unknown>) => Model<Document>;

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const list = { type: [Object], default: [] } as const;

export function stoppingCollections(of: Of): StoppingCollections {
  return {
    viewingRounds: of<ViewingRound>('viewingRounds', {
      contestId: text,
      planId: text,
      viewings: list,
      atMs: number,
      byId: text,
      byName: { type: String, default: '' },
      ...outboxSchema,
    }),
    deliberations: of<Deliberation>('deliberations', {
      state: text,
      stopAtPercent: number,
      confidencePercent: { type: Number, default: null },
      entryIds: [String],
      openedAtMs: number,
      conclusion: { type: Object, default: null },
      earlier: list,
      ...outboxSchema,
    }),
  };
}

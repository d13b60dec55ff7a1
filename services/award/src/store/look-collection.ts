import { outboxSchema, type IndexDeclaration } from '@hoithi/mongo-kit';
import type { Model } from 'mongoose';
import type { Look } from './look';

export type LookCollection = { readonly looks: Model<Look> };

export const LOOK_INDEXES: readonly IndexDeclaration[] = [{ collection: 'looks', keys: { contestId: 1, jurorId: 1 } }];

type Of = <Document>(name: string, fields: Record<string, unknown>) => Model<Document>;

const text = { type: String, required: true } as const;

export function lookCollection(of: Of): LookCollection {
  return {
    looks: of<Look>('looks', {
      contestId: text,
      entryId: text,
      jurorId: text,
      sheetHash: text,
      openedAtMs: { type: Number, required: true },
      reply: { type: Object, default: null },
      ...outboxSchema,
    }),
  };
}

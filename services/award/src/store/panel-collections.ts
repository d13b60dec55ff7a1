import type { IndexDeclaration } from '@hoithi/mongo-kit';
import type { Model } from 'mongoose';
import type { Chase } from './chase';

/** Who judges what: the collections of chasing, declarations, conflicts and panels. */
export type PanelCollections = { readonly chases: Model<Chase> };

export const PANEL_INDEXES: readonly IndexDeclaration[] = [{ collection: 'chases', keys: { contestId: 1 } }];

type Of = <Document>(name: string, fields: Record<string, unknown>) => Model<Document>;

const text = { type: String, required: true } as const;
const list = { type: [Object], default: [] } as const;

export function panelCollections(of: Of): PanelCollections {
  return {
    chases: of<Chase>('chases', {
      contestId: text,
      jurorId: text,
      lastSeenAtMs: { type: Number, default: null },
      reminders: list,
      calls: list,
    }),
  };
}

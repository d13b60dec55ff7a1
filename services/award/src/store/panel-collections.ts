import type { IndexDeclaration } from '@hoithi/mongo-kit';
import { outboxSchema } from '@hoithi/mongo-kit';
import type { Model } from 'mongoose';
import type { Chase } from './chase';
import type { Conflict } from './conflict';
import type { Declaration } from './declaration';
import type { KeyedDeclarations } from './keyed-declaration';
import type { PanelSet } from './panel-set';

/** Who judges what: the collections of chasing, declarations, conflicts and panels. */
export type PanelCollections = {
  readonly chases: Model<Chase>;
  readonly declarations: Model<Declaration>;
  readonly keyedDeclarations: Model<KeyedDeclarations>;
  readonly conflicts: Model<Conflict>;
  readonly panelSets: Model<PanelSet>;
};

export const PANEL_INDEXES: readonly IndexDeclaration[] = [
  { collection: 'chases', keys: { contestId: 1 } },
  { collection: 'declarations', keys: { contestId: 1 } },
  { collection: 'keyedDeclarations', keys: { contestId: 1 } },
  { collection: 'conflicts', keys: { contestId: 1 } },
];

type Of = <Document>(name: string, fields: Record<string, unknown>) => Model<Document>;

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
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
    declarations: of<Declaration>('declarations', {
      contestId: text,
      jurorId: text,
      relations: list,
      atMs: number,
      paper: { type: Object, default: null },
      earlier: list,
    }),
    keyedDeclarations: of<KeyedDeclarations>('keyedDeclarations', {
      contestId: text,
      jurorId: text,
      keyed: { type: Object, default: null },
      earlier: list,
      withdrawn: list,
      ...outboxSchema,
    }),
    panelSets: of<PanelSet>('panelSets', {
      planId: text,
      panels: list,
      appliedAtMs: number,
      byId: text,
      byName: { type: String, default: '' },
      earlier: list,
      ...outboxSchema,
    }),
    conflicts: of<Conflict>('conflicts', {
      contestId: text,
      entryId: text,
      jurorId: text,
      interests: [String],
      weight: text,
      foundAtMs: number,
      ruling: { type: Object, default: null },
      earlier: list,
      ...outboxSchema,
    }),
  };
}

import type { WithOutbox } from '@hoithi/mongo-kit';

/** The applied panels of a balanced assignment (O16); `_id` is the contest. Earlier ones are kept. */
export type PanelSet = WithOutbox & {
  readonly _id: string;
  readonly planId: string;
  readonly panels: readonly { readonly entryId: string; readonly jurorIds: readonly string[] }[];
  readonly appliedAtMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly earlier: readonly Pick<PanelSet, 'planId' | 'panels' | 'appliedAtMs' | 'byId' | 'byName'>[];
};

/** Jurors by film; empty before anything was applied. */
export const panelsByEntry = (set: PanelSet | null): ReadonlyMap<string, readonly string[]> =>
  new Map((set?.panels ?? []).map(({ entryId, jurorIds }) => [entryId, jurorIds]));

export const QUEUE_STATES = ['unscored', 'draft', 'sealed', 'recused'] as const;
type QueueState = (typeof QUEUE_STATES)[number];

/** The filter of the queue lives in its address: coming back from a film finds the same rows. */
export type QueueSearch = { readonly loc?: QueueState };

const isState = (value: unknown): value is QueueState => QUEUE_STATES.some((state) => state === value);

export function queueSearch(search: Record<string, unknown>): QueueSearch {
  return isState(search['loc']) ? { loc: search['loc'] } : {};
}

import type { WithOutbox } from '@hoithi/mongo-kit';
import type { Awarded } from './decision';

export type Person = { readonly userId: string; readonly name: string };

/**
 * A decision put forward and not yet taken; `_id` is the contest, so there is one at a time. Whoever writes `confirmedBy`
 * first has confirmed it: from then on it can no longer be taken back, unless it can no longer be taken at all.
 */
export type Draft = WithOutbox &
  Awarded & {
    readonly _id: string;
    readonly draftId: string;
    readonly stage: 'provisional' | 'final';
    readonly proposedBy: Person;
    readonly atMs: number;
    /** The book it was put forward on. */
    readonly bookHash: string;
    readonly confirmedBy: (Person & { readonly atMs: number }) | null;
  };

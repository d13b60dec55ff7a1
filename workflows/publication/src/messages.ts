import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { Channel, ContestId, EntryId } from '@hoithi/contracts';

export const PUBLICATION_WORKFLOW_TYPE = 'publication';

export type PublicationInput = {
  readonly contestId: ContestId;
  readonly entryId: EntryId;
  readonly code: string;
  readonly channel: Channel;
  readonly publishAtMs: number;
};

export type PublicationView = {
  readonly state: 'planned' | 'sending' | 'visible' | 'withdrawn' | 'needs-attention';
  readonly url: string | null;
};

/** The common instant moved (calendar change) while the post is not visible yet. */
export const publishAtChangedSignal = defineSignal<[{ readonly publishAtMs: number }]>('publish-at-changed');
/** The entry left the contest: take the post down (or never send it). */
export const unpublishSignal = defineSignal('unpublish');

export const publicationViewQuery = defineQuery<PublicationView>('view');

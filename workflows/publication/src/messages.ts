import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Bilingual, Channel, ContestId, EntryId, UserId } from '@hoithi/contracts';

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
  readonly publishAtMs: number;
  readonly needsAttention: boolean;
  readonly attention: Bilingual | null;
};

/** The common instant moved (calendar change) while the post is not visible yet. */
export const publishAtChangedSignal = defineSignal<[{ readonly publishAtMs: number }]>('publish-at-changed');
/** The entry left the contest: take the post down (or never send it). */
export const unpublishSignal = defineSignal('unpublish');

/** To the entry's workflow: the post of this channel can be seen. */
export const publicationVisibleSignal =
  defineSignal<[{ readonly channel: Channel; readonly url: string | null }]>('publication-visible');

/** An operator ends a NeedsAttention: the channel is asked once more, and the post sent again if it is not there. */
export const resolvePublicationAttentionUpdate = defineUpdate<
  PublicationView,
  [{ readonly by: UserId; readonly action: 'retry' }]
>('resolve-attention');

export const publicationViewQuery = defineQuery<PublicationView>('view');

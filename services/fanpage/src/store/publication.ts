import type { Channel } from '@hoithi/contracts';
import type { WithOutbox } from '@hoithi/mongo-kit';

/**
 * One publication per entry and channel (invariant 4): the chosen `_id` is the lock.
 * `sent` is on its channel and becomes visible by itself at `visibleFromMs`: nothing has to happen at that instant.
 */
export type Publication = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly channel: Channel;
  readonly code: string;
  readonly state: 'planned' | 'sent' | 'withdrawn';
  readonly visibleFromMs: number;
  readonly plannedAtMs: number;
  readonly sentAtMs: number | null;
  readonly withdrawnAtMs: number | null;
  /** When the fact "visible" was written into the outbox; once. */
  readonly announcedAtMs: number | null;
};

export const publicationId = (key: {
  readonly contestId: string;
  readonly entryId: string;
  readonly channel: Channel;
}) => `${key.contestId}/${key.entryId}/${key.channel}`;

export const isVisible = (publication: Publication, nowMs: number): boolean =>
  publication.state === 'sent' && publication.visibleFromMs <= nowMs;

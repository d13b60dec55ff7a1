import { entryMediaRoutes } from '@hoithi/contracts';
import type { MediaProgress } from './workflows';

/** What the media worker's heartbeat says to the entrant. Waiting in the queue, or words of a newer worker, count as waiting. */
export function toMediaProgress(beat: { readonly details: unknown }): MediaProgress {
  const { phase, percent } = (beat.details ?? {}) as { readonly phase?: unknown; readonly percent?: unknown };
  const parsed = entryMediaRoutes.getMediaProgress.reply.safeParse({ progress: { step: phase, percent } });
  return parsed.data?.progress ?? { step: 'waiting', percent: 0 };
}

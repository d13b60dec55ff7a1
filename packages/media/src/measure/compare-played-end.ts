import type { ContainerDefect } from '../boxes/container-defect';
import { claimSlackMs, seconds } from '../boxes/edit-list';
import type { MediaFacts } from '../media-facts';

type Played = {
  readonly facts: MediaFacts;
  /** Times in ms of the pictures that came out of the decoder. */
  readonly timesMs: readonly number[];
  /** At most so long after one sampled picture the next one, or the end, must come. */
  readonly gapMs: number;
};

/**
 * Gate 0 believes the index, ffmpeg and every player believe their own reading of it. Where pictures end minutes before or after
 * what the index says, somebody has written it for two readers.
 */
export function comparePlayedEnd({ facts, timesMs, gapMs }: Played): readonly ContainerDefect[] {
  const { durationMs = 0, decode } = facts;
  const [first, last] = [timesMs[0], timesMs.at(-1)];
  // Damaged pictures are missing for a reason of their own.
  if (first === undefined || last === undefined || (decode?.videoErrors ?? 0) > 0) return [];
  const playedMs = last - first;
  const slackMs = claimSlackMs(durationMs);
  if (playedMs <= durationMs + slackMs && durationMs - playedMs <= gapMs + slackMs) return [];
  return [
    {
      code: 'DURATION_MISMATCH',
      reason: 'played-duration',
      measured: seconds(playedMs),
      required: seconds(durationMs),
    },
  ];
}

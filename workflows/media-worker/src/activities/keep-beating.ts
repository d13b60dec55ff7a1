import type { Context } from '@temporalio/activity';

/** What an operator sees of a running inspection, and the entrant as a percentage. */
export type Beat = {
  readonly phase: 'download' | 'container' | 'probe' | 'renditions' | 'preview' | 'upload' | 'record';
  readonly percent: number;
};

export type Heart = { readonly tell: (beat: Beat) => void; readonly stop: () => void };

const EVERY_MS = 2_000;

/** Heartbeats the newest news every two seconds, also in silent phases: cancellation travels back on heartbeats only. */
export function keepBeating(context: Context): Heart {
  let newest: Beat = { phase: 'download', percent: 0 };
  const timer = setInterval(() => context.heartbeat(newest), EVERY_MS);
  return {
    tell: (beat) => {
      const changed = beat.phase !== newest.phase;
      newest = beat;
      if (changed) context.heartbeat(beat);
    },
    stop: () => clearInterval(timer),
  };
}

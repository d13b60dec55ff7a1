import type { RunRecord } from '@hoithi/media';
import type { Context } from '@temporalio/activity';
import type { PastTries } from './past-tries';

/** Where the work on a film stands. `waiting`: nobody has it in hands, the next try is to come. */
export type Phase = 'waiting' | 'download' | 'container' | 'probe' | 'renditions' | 'preview' | 'upload' | 'record';

/** What an operator sees of a film in work, the entrant as a percentage, and the next try if this worker is lost. */
export type Beat = PastTries & {
  readonly phase: Phase;
  readonly percent: number;
  /** The tool that is at work on the film this moment. */
  readonly running?: RunRecord | undefined;
};

type News = Pick<Beat, 'phase' | 'percent'>;

export type Heart = {
  /** The percentage never runs backwards: a second pass over the film is no less of the way. */
  readonly tell: (news: News) => void;
  readonly running: (run: RunRecord | undefined) => void;
  /** This try has come to an end of its own, so that the next one does not count it among those who died. */
  readonly letGo: () => void;
  readonly stop: () => void;
};

const EVERY_MS = 2_000;

/** Heartbeats the newest news every two seconds, also in silent phases: cancellation travels back on heartbeats only. */
export function keepBeating(context: Context, past: PastTries): Heart {
  let newest: Beat = { ...past, phase: 'download', percent: 0 };
  const beat = (): void => context.heartbeat(newest);
  const timer = setInterval(beat, EVERY_MS);
  beat();
  return {
    tell: ({ phase, percent }) => {
      const changed = phase !== newest.phase;
      newest = { ...newest, phase, percent: Math.max(newest.percent, percent) };
      if (changed) beat();
    },
    running: (run) => {
      const { running: before, ...rest } = newest;
      newest = run === undefined ? rest : { ...rest, running: run };
      if (run?.commandLine !== before?.commandLine) beat();
    },
    letGo: () => {
      newest = { ...past, phase: 'waiting', percent: 0 };
      beat();
    },
    stop: () => clearInterval(timer),
  };
}

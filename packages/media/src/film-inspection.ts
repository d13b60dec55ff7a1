import type { MediaFacts } from './media-facts';
import type { MediaVerdict } from './media-verdict';
import type { JobFolder } from './sandbox/job-folder';
import type { RunRecord } from './runs/run-record';
import type { OnRunning } from './runs/watch-run';
import type { Sandbox } from './sandbox/sandbox';
import type { VideoProfile } from './video-profile';

export type InspectionProgress = { readonly phase: 'container' | 'probe' | 'renditions'; readonly percent: number };

export type FilmInspectionInput = {
  /** A job folder whose `in.mp4` is the film; renditions land in its `out/`. */
  readonly job: JobFolder;
  readonly sandbox: Sandbox;
  readonly profile: VideoProfile;
  /** Decodes all pictures in gate 2, and keeps one of each second for a fingerprint and for stills; for films without a preview. */
  readonly everySecond?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: InspectionProgress) => void) | undefined;
  /** Called after every run of a tool, also after one that failed. */
  readonly onRun?: ((run: RunRecord) => void) | undefined;
  readonly onRunning?: OnRunning | undefined;
};

/** Absolute paths of what was made; present only when gate 2 ran to its end. */
export type Renditions = {
  /** Absent where browsers could not show the film's own picture; the preview brings a copy that they can. */
  readonly play?: string | undefined;
  /** One of `posters`: the sharpest picture that is not black. */
  readonly poster?: string | undefined;
  /** Up to six pictures in the order of the film. */
  readonly posters: readonly string[];
  readonly sheet?: string | undefined;
  readonly sprite?: string | undefined;
};

export type FilmInspection = {
  readonly verdict: MediaVerdict;
  readonly renditions?: Renditions | undefined;
  readonly runs: readonly RunRecord[];
};

/** What the gates hand on to each other. */
export type KnownFilm = FilmInspectionInput & {
  readonly facts: MediaFacts;
  /** Codecs of all tracks, as gate 0 saw them. */
  readonly codecs: readonly string[];
};

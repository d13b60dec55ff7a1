import type { ContainerDefect } from './container-defect';
import type { TrackReport } from './container-report';
import { applyEditList, claimSlackMs, seconds } from './edit-list';
import type { Track } from './track';

type ReportInput = { readonly track: Track; readonly movieTimescale: number; readonly fragmented: boolean };

/** Turns a read track into milliseconds, and compares what it claims with what its samples add up to. */
export function reportTrack({ track, movieTimescale, fragmented }: ReportInput): {
  readonly report: TrackReport;
  readonly defects: readonly ContainerDefect[];
} {
  const times = track.times.result();
  const toMs = (units: number): number => (units * 1000) / track.timescale;
  const mediaMs = toMs(times.totalUnits);
  const edited = applyEditList({
    elst: track.editList,
    movieTimescale,
    mediaTimescale: track.timescale,
    mediaMs,
    displayDelayMs: track.displayDelayMs,
  });
  const frameRate = mediaMs === 0 ? 0 : (times.samples * 1000) / mediaMs;
  const report: TrackReport = {
    ...describe(track),
    id: track.id,
    isEnabled: track.isEnabled,
    samples: times.samples,
    durationMs: Math.round(edited.playedMs),
    mediaMs: Math.round(mediaMs),
    emptyMs: Math.round(edited.emptyMs),
    frameRate,
    maxGapMs: Math.round(toMs(times.maxGapUnits)),
    lastSampleMs: Math.round(toMs(times.lastDeltaUnits)),
    variableFrameRate: frameRate * toMs(times.commonDeltaUnits) < 800,
    keyFrames: fragmented ? undefined : track.keyFrames,
    maxKeyFrameGapMs: track.maxKeyFrameGapUnits === undefined ? undefined : Math.round(toMs(track.maxKeyFrameGapUnits)),
  };
  // Sound may start late or end early, and data tracks follow no rule: only the picture can pretend to be longer than it is.
  if (track.kind === 'other') return { report, defects: [] };
  if (track.kind === 'audio' || times.samples === 0) return { report, defects: track.defects };
  const claim = fragmented ? [] : compareClaim({ declaredMs: track.declaredMs, mediaMs });
  return { report, defects: [...track.defects, ...edited.defects, ...claim] };
}

type Description = Omit<
  TrackReport,
  | 'id'
  | 'isEnabled'
  | 'samples'
  | 'durationMs'
  | 'mediaMs'
  | 'emptyMs'
  | 'frameRate'
  | 'maxGapMs'
  | 'lastSampleMs'
  | 'variableFrameRate'
  | 'maxKeyFrameGapMs'
  | 'keyFrames'
>;

function describe({ kind, video, audio, rotationDegrees, transfer }: Track): Description {
  if (video === undefined) {
    return {
      kind,
      codec: audio?.codec ?? 'unknown',
      rotationDegrees,
      channels: audio?.channels,
      sampleRate: audio?.sampleRate,
    };
  }
  return { kind, rotationDegrees, transfer, ...video };
}

type Claim = { readonly declaredMs: number | undefined; readonly mediaMs: number };

export function compareClaim({ declaredMs, mediaMs }: Claim): readonly ContainerDefect[] {
  if (declaredMs === undefined) return [];
  const slackMs = claimSlackMs(mediaMs);
  const [measured, required] = [seconds(declaredMs), seconds(mediaMs)];
  if (declaredMs - mediaMs > slackMs)
    return [{ code: 'DURATION_MISMATCH', reason: 'declared-duration', measured, required }];
  if (mediaMs - declaredMs > slackMs)
    return [{ code: 'DURATION_MISMATCH', reason: 'stretched-times', measured, required }];
  return [];
}

import type { SoundFacts } from '../media-facts';

type SoundInput = {
  /** Listing of `ametadata=print` behind `ebur128` and `silencedetect`. */
  readonly listing: string;
  readonly durationMs: number;
};

/** Loudness, true peak and silence of the first audio track. A silence still open at the end lasts to the end of the film. */
export function measureSound({ listing, durationMs }: SoundInput): SoundFacts {
  let loudnessLufs: number | undefined;
  let peak: number | undefined;
  let silenceStartS: number | undefined;
  let [silenceMs, longestMs, heardMs] = [0, 0, 0];
  const addSilence = (lengthMs: number): void => {
    if (!Number.isFinite(lengthMs)) return;
    silenceMs += lengthMs;
    longestMs = Math.max(longestMs, lengthMs);
  };
  for (const line of listing.split('\n')) {
    if (line.startsWith('frame:')) heardMs = timeOf(line) * 1000 || heardMs;
    const [key, value] = line.split('=');
    if (key === 'lavfi.r128.I') loudnessLufs = Number(value);
    if (key === 'lavfi.r128.true_peak') peak = Number(value);
    if (key?.startsWith('lavfi.silence_start')) silenceStartS = Number(value);
    if (key?.startsWith('lavfi.silence_duration')) {
      addSilence(Number(value) * 1000);
      silenceStartS = undefined;
    }
  }
  if (silenceStartS !== undefined) addSilence(Math.max(0, Math.max(heardMs, durationMs) - silenceStartS * 1000));
  return {
    loudnessLufs: finite(loudnessLufs),
    truePeakDbtp: peak !== undefined && peak > 0 ? finite(20 * Math.log10(peak)) : undefined,
    silenceShare: durationMs > 0 ? Math.min(1, silenceMs / durationMs) : 0,
    longestSilenceMs: Math.round(Math.min(longestMs, durationMs)),
  };
}

const timeOf = (line: string): number => Number(/pts_time:(\S+)/.exec(line)?.[1] ?? 0);

const finite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? Math.round(value * 10) / 10 : undefined;

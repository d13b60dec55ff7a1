import type { DecodeFacts } from '../media-facts';
import type { RunRecord } from '../runs/run-record';

const VIDEO_SOURCES = new Set(['h264', 'hevc']);
const AUDIO_SOURCES = new Set(['aac', 'mp3', 'mp3float', 'opus']);
/** The traces repeat what the play copy complains of, and say nothing about pictures or sound. */
const TRACE_SOURCES = new Set(['chromaprint', 'streamhash']);

type Decoded = { readonly run: RunRecord; readonly checkedFrames: number; readonly lostFrames: number };

/** ffmpeg ends with code 0 on damaged films; its complaints are the evidence. */
export function decodeFacts({ run, checkedFrames, lostFrames }: Decoded): DecodeFacts {
  let [videoErrors, audioErrors, otherErrors] = [0, 0, 0];
  for (const [source, count] of Object.entries(run.countBySource)) {
    if (VIDEO_SOURCES.has(source)) videoErrors += count;
    else if (AUDIO_SOURCES.has(source)) audioErrors += count;
    else if (!TRACE_SOURCES.has(source)) otherErrors += count;
  }
  return { videoErrors, audioErrors, otherErrors, checkedFrames, lostFrames };
}

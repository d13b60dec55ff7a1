import type { FfmpegPlan } from '../ffmpeg/ffmpeg-plan';
import { inputFlags } from '../ffmpeg/input-flags';
import { words } from '../ffmpeg/words';
import { PREVIEW_FILES } from './plan-preview';
import type { PreviewName } from './preview-steps';

/** Where the playlists and their media lie, relative to the job folder. */
export const HLS_FOLDER = 'out/hls';
export const MASTER_PLAYLIST = 'master.m3u8';

/**
 * HLS by copy from the renditions that were just made: one file per rendition and byte ranges in its playlist, so that a film
 * has five objects in the store and not a hundred.
 */
export function planHls({
  names,
  hasAudio,
}: {
  readonly names: readonly PreviewName[];
  readonly hasAudio: boolean;
}): FfmpegPlan {
  const streams = names.map((name, at) => (hasAudio ? `v:${at},a:${at},name:${name}` : `v:${at},name:${name}`));
  return {
    work: 'preview',
    inputs: names.map((name) => ({
      path: PREVIEW_FILES.step(name),
      options: inputFlags(['h264', 'aac']),
    })),
    filterGraph: [],
    outputs: [
      {
        path: `${HLS_FOLDER}/%v.m3u8`,
        options: [
          ...names.flatMap((_, at) => words(`-map ${at}`)),
          ...words('-c copy -f hls -hls_time 4 -hls_playlist_type vod -hls_segment_type fmp4 -hls_flags single_file'),
          ...words(`-hls_segment_filename ${HLS_FOLDER}/%v.m4s -master_pl_name ${MASTER_PLAYLIST}`),
          '-var_stream_map',
          streams.join(' '),
        ],
      },
    ],
  };
}

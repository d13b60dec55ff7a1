import { words } from './words';

/** Decoders that a film may reach besides those of its contest: subtitles, captions and cover pictures are opened, never decoded. */
const SIDE_CODECS = ['mov_text', 'cc_dec', 'dvdsub', 'mjpeg', 'png'];

/** Sound codecs a second track may have; the name decides a decoder, so it must be one of these. */
const EXTRA_AUDIO = new Set(['aac', 'mp3', 'opus', 'ac3', 'eac3', 'alac', 'flac']);

/** Uncompressed sound has many names for decoders that do next to nothing. */
const PCM = ['pcm_s16le', 'pcm_s16be', 'pcm_s24le', 'pcm_s24be', 'pcm_s32le', 'pcm_s32be', 'pcm_f32le', 'pcm_f32be'];

/** Largest picture we decode, that of action cameras (5.3K): a verdict on it stays below 300 MiB. A person decides on larger ones. */
export const MAX_PIXELS = 5312 * 2988;

/**
 * Flags before `-i` that shrink what a hostile file can reach: one container, one protocol, few decoders,
 * bounded allocation, no references to other files.
 */
export function inputFlags(codecs: readonly string[]): readonly string[] {
  const allowed = codecs.filter((codec) => codec === 'h264' || codec === 'hevc' || EXTRA_AUDIO.has(codec));
  const pcm = codecs.some((codec) => codec.startsWith('pcm')) ? PCM : [];
  return [
    ...words('-max_alloc 67108864 -protocol_whitelist file -format_whitelist mov -codec_whitelist'),
    [...new Set([...allowed, ...pcm, ...SIDE_CODECS])].join(','),
    ...words('-f mov -enable_drefs 0 -use_absolute_path 0 -probesize 5M -analyzeduration 5M -max_streams 16'),
    ...words(`-max_pixels ${MAX_PIXELS}`),
  ];
}

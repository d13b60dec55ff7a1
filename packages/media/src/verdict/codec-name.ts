import type { BilingualText } from '../finding';

const NAMES: Readonly<Record<string, string>> = {
  h264: 'H.264',
  hevc: 'H.265 (HEVC)',
  mpeg4: 'MPEG-4 Part 2',
  mpeg2video: 'MPEG-2',
  mpeg1video: 'MPEG-1',
  mjpeg: 'Motion JPEG',
  png: 'PNG',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  prores: 'Apple ProRes',
  magicyuv: 'MagicYUV',
  aac: 'AAC',
  mp3: 'MP3',
  opus: 'Opus',
  flac: 'FLAC',
  alac: 'Apple Lossless (ALAC)',
  ac3: 'Dolby Digital (AC-3)',
  eac3: 'Dolby Digital Plus (E-AC-3)',
  amr_nb: 'AMR',
  amr_wb: 'AMR-WB',
  pcm: 'PCM',
  pcm_s16le: 'PCM',
  pcm_s16be: 'PCM',
};

const UNKNOWN: BilingualText = { vi: 'một mã lạ', en: 'an unknown codec' };

/** A codec as people call it; the names of ffprobe stay in `measured`. */
export function codecName(codec: string): BilingualText {
  if (codec === 'unknown' || codec === '') return UNKNOWN;
  const name = NAMES[codec] ?? codec;
  return { vi: name, en: name };
}

/** `H.264, H.265 (HEVC)`: what a contest takes. */
export const codecNames = (codecs: readonly string[]): string =>
  codecs.map((codec) => NAMES[codec] ?? codec).join(', ');

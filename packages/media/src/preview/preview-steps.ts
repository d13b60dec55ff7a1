import type { SizeLimit } from './shown-size';

export type PreviewName = '720p' | '480p';

/** One rendition of the preview: its largest size, and what a weak link can carry. */
export type PreviewStep = {
  readonly name: PreviewName;
  readonly limit: SizeLimit;
  readonly videoKbps: number;
  readonly audioKbps: number;
  /** x264's constant quality, below the cap of `videoKbps`. */
  readonly crf: number;
};

/** The larger first: the smaller one is scaled from it. */
export const PREVIEW_STEPS: readonly PreviewStep[] = [
  { name: '720p', limit: { shortSide: 720, longSide: 1280 }, videoKbps: 2_500, audioKbps: 128, crf: 25 },
  { name: '480p', limit: { shortSide: 480, longSide: 854 }, videoKbps: 900, audioKbps: 96, crf: 26 },
];

export type Tiles = {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
};

/** A picture for each second on sheets of a minute each: what passages of two films are shown by. */
export const STILL_TILES: Tiles = { columns: 10, rows: 6, width: 160, height: 90 };
/** As far as a fingerprint goes: twenty minutes. */
export const MOST_STILL_SHEETS = 20;
/** Names of the sheets, relative to the job folder; ffmpeg counts from 1. */
export const STILL_FILES = 'out/still-%d.jpg';

/** Small pictures of one size, side by side on one sheet after the other; the last sheet may be partly empty. */
export const tileChain = ({ columns, rows, width, height }: Tiles): string =>
  `scale=${width}:${height}:force_original_aspect_ratio=decrease,pad=${width}:${height}:-1:-1,setsar=1,tile=${columns}x${rows},format=yuvj420p`;

import { GREY } from '../ffmpeg/plan-renditions';

const COLUMNS = 9;
const ROWS = 8;

/** Difference hash of one grey frame: 64 comparisons of neighbours on a 9x8 raster, as 16 hex digits. */
export function hashFrame(grey: Uint8Array): string {
  const raster = shrink(grey);
  let hash = 0n;
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column + 1 < COLUMNS; column += 1) {
      const at = row * COLUMNS + column;
      hash = (hash << 1n) | ((raster[at] ?? 0) < (raster[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return hash.toString(16).padStart(16, '0');
}

function shrink(grey: Uint8Array): readonly number[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, index) => {
    const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
    const [left, right] = [
      Math.floor((column * GREY.width) / COLUMNS),
      Math.ceil(((column + 1) * GREY.width) / COLUMNS),
    ];
    const [top, bottom] = [Math.floor((row * GREY.height) / ROWS), Math.ceil(((row + 1) * GREY.height) / ROWS)];
    let sum = 0;
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) sum += grey[y * GREY.width + x] ?? 0;
    return sum / ((right - left) * (bottom - top));
  });
}

/** A difference hash in two unsigned halves, and how many of its 64 comparisons rest on a difference that noise cannot make. */
export type PictureHash = { readonly high: number; readonly low: number; readonly firmBits: number };

type GreyPicture = { readonly grey: Uint8Array; readonly width: number; readonly height: number };

const COLUMNS = 9;
const ROWS = 8;
/** Grey levels of 256 between neighbours; compression and noise stay below. */
const FIRM_STEP = 3;

/**
 * Difference hash (dHash) of one grey picture: is each cell of a 9x8 raster darker than its right neighbour? Row by row, the first
 * row in the highest bits. The raster is symmetric, so the hash of the mirrored picture follows from the hash (`mirrorHash`).
 */
export function hashPicture(picture: GreyPicture): PictureHash {
  const raster = shrink(picture);
  let [high, low, firmBits] = [0, 0, 0];
  for (let bit = 0; bit < 64; bit += 1) {
    const at = Math.floor(bit / 8) * COLUMNS + (bit % 8);
    const step = (raster[at + 1] ?? 0) - (raster[at] ?? 0);
    const darker = step > 0 ? 1 : 0;
    if (bit < 32) high = (high << 1) | darker;
    else low = (low << 1) | darker;
    if (Math.abs(step) >= FIRM_STEP) firmBits += 1;
  }
  return { high: high >>> 0, low: low >>> 0, firmBits };
}

function shrink({ grey, width, height }: GreyPicture): Float64Array {
  const raster = new Float64Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    const [top, bottom] = span(row, ROWS, height);
    for (let column = 0; column < COLUMNS; column += 1) {
      const [left, right] = span(column, COLUMNS, width);
      let sum = 0;
      for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) sum += grey[y * width + x] ?? 0;
      raster[row * COLUMNS + column] = sum / ((right - left) * (bottom - top));
    }
  }
  return raster;
}

/** The pixels that a cell touches; neighbours may share one, so that a mirrored picture is cut the same way. */
const span = (cell: number, cells: number, pixels: number): readonly [from: number, to: number] => [
  Math.floor((cell * pixels) / cells),
  Math.ceil(((cell + 1) * pixels) / cells),
];

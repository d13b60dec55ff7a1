export type GreyPicture = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

/**
 * How sharp a grey picture is: the variance of its Laplacian (each pixel against its four neighbours), the usual measure of focus.
 * Blurred and even pictures give little, fine detail much; comparable between pictures of one film only.
 */
export function measureSharpness({ pixels, width, height }: GreyPicture): number {
  let [count, sum, squares] = [0, 0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const around =
        pixel(pixels, at - 1) + pixel(pixels, at + 1) + pixel(pixels, at - width) + pixel(pixels, at + width);
      const edge = around - 4 * pixel(pixels, at);
      count += 1;
      sum += edge;
      squares += edge * edge;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

const pixel = (pixels: Uint8Array, at: number): number => pixels[at] ?? 0;

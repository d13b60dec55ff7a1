/** One draw of the jurors' leniencies: their mean, and `noise` (standard normal, by juror) through the lower Cholesky factor of their covariance. */
export function drawLeniency(
  mean: Float64Array,
  of: { readonly lower: Float64Array; readonly noise: readonly number[] },
): Float64Array {
  return mean.map((value, juror) => {
    let drawn = value;
    for (let k = 0; k <= juror; k += 1) drawn += (of.lower[juror * mean.length + k] ?? 0) * (of.noise[k] ?? 0);
    return drawn;
  });
}

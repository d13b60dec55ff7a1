import type { SeverityFit } from './fit-severity';

/**
 * Standard error of each juror's severity, points, by place in the panel: what the marks leave open about the distance to this
 * jury's average. Roughly noise / √(sheets · (1 − 1/jurors per film)): with 33 sheets at 3 a film and a noise of 6 points it is
 * 1.3, and no method finds a severity closer than that.
 */
export function severityErrors({ covariance, leniency }: SeverityFit): Float64Array {
  const size = leniency.length;
  const rowMeans = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rowMeans[row] = (rowMeans[row] ?? 0) + (covariance[row * size + column] ?? 0) / size;
    }
  }
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
  return rowMeans.map((rowMean, juror) =>
    Math.sqrt(Math.max(0, (covariance[juror * size + juror] ?? 0) - 2 * rowMean + mean)),
  );
}

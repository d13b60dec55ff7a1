/** Lower triangle L of a symmetric positive definite matrix: L·Lᵀ = matrix, both row by row in one array. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column * size + column] ?? 1);
    }
  }
  return lower;
}

/** Inverse of a symmetric positive definite matrix, column by column through its Cholesky factor. */
export function invertSymmetric(matrix: Float64Array, size: number): Float64Array {
  const lower = cholesky(matrix, size);
  const inverse = new Float64Array(size * size);
  const at = (row: number, column: number): number => lower[row * size + column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    const x = new Float64Array(size);
    for (let row = 0; row < size; row += 1) {
      let sum = row === column ? 1 : 0;
      for (let k = 0; k < row; k += 1) sum -= at(row, k) * (x[k] ?? 0);
      x[row] = sum / at(row, row);
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      let sum = x[row] ?? 0;
      for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (x[k] ?? 0);
      x[row] = sum / at(row, row);
    }
    for (let row = 0; row < size; row += 1) inverse[row * size + column] = x[row] ?? 0;
  }
  return inverse;
}

export function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const product = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let column = 0; column < size; column += 1) sum += (matrix[row * size + column] ?? 0) * (vector[column] ?? 0);
    product[row] = sum;
  }
  return product;
}

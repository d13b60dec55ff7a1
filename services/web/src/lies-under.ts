/** True when the path is the prefix itself or lies below it; `/uploads` is not below `/upload`. */
export function liesUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

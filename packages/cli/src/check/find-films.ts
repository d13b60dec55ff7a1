import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

type Found =
  | { readonly kind: 'file' | 'folder'; readonly paths: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

const FILM_NAME = /\.(mp4|m4v|mov)$/i;

/** The film itself, or the films of a folder in the order of their names. */
export async function findFilms(path: string): Promise<Found> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { kind: 'none', reason: `không có tệp · no such file: ${path}` };
  if (found.isFile()) return { kind: 'file', paths: [path] };
  if (!found.isDirectory()) return { kind: 'none', reason: `không phải tệp · not a file: ${path}` };
  const names = (await readdir(path)).filter((name) => FILM_NAME.test(name)).toSorted();
  if (names.length === 0) return { kind: 'none', reason: `thư mục không có phim · no film in folder: ${path}` };
  return { kind: 'folder', paths: names.map((name) => join(path, name)) };
}

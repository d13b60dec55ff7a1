import { access, constants, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A film that is there and cannot be opened; the call cannot answer for it. */
export type UnreadableFilm = { readonly path: string; readonly reason: string };

type Found =
  | {
      readonly kind: 'file' | 'folder';
      readonly paths: readonly string[];
      readonly unreadable: readonly UnreadableFilm[];
      /** Names in the folder that are no films, and folders in it, which are not entered. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'none'; readonly reason: string };

/** Whatever people send as a film: one of another format is judged as such, not passed over. */
const FILM_NAME = /\.(mp4|m4v|mov|3gp|mkv|webm|avi|wmv|asf|flv|mpg|mpeg|ts|mts|m2ts|vob|ogv)$/i;

/** The film itself, or the films of a folder in the order of their names. */
export async function findFilms(path: string): Promise<Found> {
  const problem = await whyUnreadable(path);
  const folder = problem === undefined && (await stat(path)).isDirectory();
  if (problem !== undefined) return { kind: 'none', reason: `${problem}: ${path}` };
  if (!folder) return { kind: 'file', paths: [path], unreadable: [], leftOut: [] };
  const names = (await readdir(path)).toSorted();
  const films = await Promise.all(
    names.filter((name) => FILM_NAME.test(name)).map((name) => examine(join(path, name))),
  );
  const leftOut = [
    ...names.filter((name) => !FILM_NAME.test(name)),
    ...films.filter(({ isFolder }) => isFolder).map((film) => film.path),
  ];
  const rest = films.filter(({ isFolder }) => !isFolder);
  if (rest.length === 0) return { kind: 'none', reason: `thư mục không có phim · no film in folder: ${path}` };
  return {
    kind: 'folder',
    paths: rest.filter(({ problem: why }) => why === undefined).map((film) => film.path),
    unreadable: rest.flatMap(({ path: film, problem: why }) =>
      why === undefined ? [] : [{ path: film, reason: why }],
    ),
    leftOut,
  };
}

async function examine(path: string) {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return { path, isFolder, problem: isFolder ? undefined : await whyUnreadable(path) };
}

async function whyUnreadable(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 'không có tệp · no such file';
  if (!found.isFile() && !found.isDirectory()) return 'không phải tệp · not a file';
  const readable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  return readable ? undefined : 'không có quyền đọc · no permission to read';
}

import { createHash } from 'node:crypto';

/** One film on the radar: a version of an entry, or a reference clip. */
export type FilmRef =
  | { readonly kind: 'entry'; readonly entryId: string; readonly version: number }
  | { readonly kind: 'clip'; readonly clipId: string };

export const filmKeyOf = (film: FilmRef): string =>
  film.kind === 'entry' ? `entry/${film.entryId}/${film.version}` : `clip/${film.clipId}`;

export function readFilmKey(key: string): FilmRef {
  const [kind, id = '', version] = key.split('/');
  return kind === 'clip' ? { kind, clipId: id } : { kind: 'entry', entryId: id, version: Number(version) };
}

/** The same for a pair in either order. */
export const matchIdOf = (one: string, other: string): string =>
  `m_${createHash('sha256').update([one, other].sort().join('|')).digest('hex').slice(0, 32)}`;

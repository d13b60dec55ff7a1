import type { ReactNode } from 'react';
import type { Reply } from '../../api/shapes';

export type DiagnosedFilm = Reply<'getDiagnostics'>['films'][number];

/** Code and title; the code alone while the title is not known. */
export function FilmName({
  films,
  entryId,
}: {
  readonly films: readonly DiagnosedFilm[];
  readonly entryId: string;
}): ReactNode {
  const film = films.find((one) => one.entryId === entryId);
  if (film === undefined) return entryId;
  return (
    <span>
      <strong>{film.code}</strong> {film.title}
    </span>
  );
}

import type { Film } from './entry-record';

type Shown = Pick<Film, 'inspection' | 'posterIndex'>;

/** Keys of the pictures that may stand for a film. */
export const posterKeys = ({ inspection }: Shown): readonly string[] => inspection?.renditions.posters ?? [];

/** Key of the picture that stands for a film: what the entrant chose, else the one the check took. */
export function posterKeyOf(film: Shown): string | null {
  const chosen = film.posterIndex === undefined ? undefined : posterKeys(film)[film.posterIndex];
  return chosen ?? film.inspection?.renditions.poster ?? null;
}

export { makeFilm } from './make-film';
export type { FilmWish } from './film-wish';

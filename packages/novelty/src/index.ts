export type { FilmComparison, PicturePassage, SharedSpan, SoundPassage } from './compare/film-comparison';
export { compareFilms } from './compare/compare-films';
export { decodeFingerprint, encodeFingerprint } from './encode-fingerprint';
export type { FilmFingerprint, PictureBasis, PictureTrack, SoundTrack } from './fingerprint';
export { makeFingerprint, type FilmTraces } from './make-fingerprint';
export { PassageIndex, type SharedFilm } from './search/passage-index';

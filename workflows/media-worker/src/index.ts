export { createInspectFilm } from './activities/inspect-film';
export type { MediaStation } from './media-station';

import type { FilmStills } from '@hoithi/contracts';
import type { Stills } from '@hoithi/media';
import { type RenditionAddress, renditionObject } from './rendition-keys';

/** Stills as intake keeps them: sheets by their keys in the store. */
export const toFilmStills = (film: RenditionAddress, stills: Stills | undefined): FilmStills | undefined =>
  stills && {
    columns: stills.columns,
    rows: stills.rows,
    sheets: stills.sheets.map((path) => renditionObject(film, path).key),
    timesMs: [...stills.timesMs],
  };

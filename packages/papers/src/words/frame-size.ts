type Film = { readonly width: number | null; readonly height: number | null };

/** "1920x1080"; null while the film has not been measured. */
export const frameSize = (film: Film | null): string | null =>
  film?.width == null || film.height === null ? null : `${film.width}x${film.height}`;

/** What a browser can tell of a film before it is sent. */
export type FilmFacts = { readonly durationMs: number; readonly width: number; readonly height: number };

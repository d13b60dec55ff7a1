import type { FilmSources } from '@hoithi/contracts';

export const FILM_QUALITIES = ['auto', '720p', '480p', 'full'] as const;
export type FilmQuality = (typeof FILM_QUALITIES)[number];

/** All that a film can be played from, as signed paths. */
export type FilmPaths = { readonly playPath: string | null; readonly preview: FilmSources | null };

/** What is known about the device and its link. */
export type FilmSurroundings = { readonly playsHls: boolean; readonly weakLink: boolean };

/** The qualities a viewer may choose from; none but `auto` where there is only one film. */
export function offeredQualities({ playPath, preview }: FilmPaths): readonly FilmQuality[] {
  const { p720 = null, p480 = null } = preview ?? {};
  const there: Readonly<Record<FilmQuality, boolean>> = {
    auto: true,
    '720p': p720 !== null,
    '480p': p480 !== null,
    full: playPath !== null,
  };
  const offered = FILM_QUALITIES.filter((quality) => there[quality]);
  return offered.length > 2 ? offered : ['auto'];
}

/**
 * The address to play. `auto` takes the stream where the browser can, which follows the link by itself; else 720p, or 480p over a weak
 * link. A quality that this film lacks falls back to `auto`. Null while nothing is there.
 */
export function chooseFilmSource(paths: FilmPaths, wanted: FilmQuality, around: FilmSurroundings): string | null {
  const { playPath } = paths;
  const { hls = null, p720 = null, p480 = null } = paths.preview ?? {};
  const byName: Readonly<Record<FilmQuality, string | null>> = {
    auto: null,
    '720p': p720,
    '480p': p480,
    full: playPath,
  };
  const light = around.weakLink ? (p480 ?? p720) : (p720 ?? p480);
  return byName[wanted] ?? (around.playsHls ? hls : null) ?? light ?? playPath;
}

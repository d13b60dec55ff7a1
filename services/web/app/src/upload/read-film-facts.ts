import type { FilmFacts } from './film-facts';

const PATIENCE_MS = 8_000;

/** What the browser itself can read of a film before a byte is sent; null when it cannot play this kind of file. */
export function readFilmFacts(file: File): Promise<FilmFacts | null> {
  const url = URL.createObjectURL(file);
  const video = document.createElement('video');
  video.preload = 'metadata';
  video.muted = true;
  return new Promise<FilmFacts | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    video.onerror = () => resolve(null);
    video.onloadedmetadata = () => {
      clearTimeout(timer);
      const { duration, videoWidth: width, videoHeight: height } = video;
      resolve(
        Number.isFinite(duration) && duration > 0 ? { durationMs: Math.round(duration * 1000), width, height } : null,
      );
    };
    video.src = url;
  }).finally(() => {
    video.removeAttribute('src');
    URL.revokeObjectURL(url);
  });
}

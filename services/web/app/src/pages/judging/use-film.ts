import { useEffect, useRef, type RefObject } from 'react';
import { makeId } from '../../sheets/device-id';

export type FilmPlace = {
  readonly positionMs: number;
  readonly durationMs: number | null;
  /** What was played since the film was opened, by the browser's own account: leaps are not in it. */
  readonly watched: readonly (readonly [number, number])[];
  readonly visit: { readonly visitId: string; readonly spentMs: number };
};

const TELL_EVERY_MS = 10_000;
const TICK_MS = 1_000;

/** Opens a film where it was left and at the juror's speed, and tells now and then how far it was really watched. */
export function useFilm(of: {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly startMs: number;
  readonly speed: number;
  readonly onPlace: (place: FilmPlace) => void;
  readonly onSpeed: (speed: number) => void;
}): void {
  const { video } = of;
  const now = useRef(of);
  now.current = of;
  const visitId = useRef('');
  if (visitId.current === '') visitId.current = makeId();
  const startMs = useRef(of.startMs);

  useEffect(() => {
    const film = video.current;
    if (film === null) return undefined;
    let spentMs = 0;
    let toldAtMs = 0;
    // Another quality is another source, and the browser forgets what it played of the one before.
    let earlier: FilmPlace['watched'] = [];
    let present: FilmPlace['watched'] = [];
    const tell = (): void => {
      toldAtMs = Date.now();
      now.current.onPlace({
        positionMs: Math.round(film.currentTime * 1000),
        durationMs: Number.isFinite(film.duration) ? Math.round(film.duration * 1000) : null,
        watched: [...earlier, ...playedOf(film)],
        visit: { visitId: visitId.current, spentMs },
      });
    };
    const settle = (): void => {
      film.defaultPlaybackRate = now.current.speed;
      film.playbackRate = now.current.speed;
      const leftAt = startMs.current / 1000;
      // A film that was seen to its end begins again.
      if (leftAt > 0 && film.currentTime === 0 && leftAt < film.duration - 2) film.currentTime = leftAt;
    };
    const change = (): void => {
      earlier = [...earlier, ...present];
      present = [];
    };
    const goOn = (): void => {
      if (film.readyState === 0) return;
      present = playedOf(film);
      if (Date.now() - toldAtMs >= TELL_EVERY_MS) tell();
    };
    const turned = (): void => now.current.onSpeed(film.playbackRate);
    const spend = setInterval(() => {
      if (document.visibilityState === 'visible') spentMs += TICK_MS;
    }, TICK_MS);
    const leave = (): void => {
      if (earlier.length + film.played.length > 0) tell();
    };
    if (film.readyState >= 1) settle();
    film.addEventListener('loadedmetadata', settle);
    film.addEventListener('emptied', change);
    film.addEventListener('timeupdate', goOn);
    film.addEventListener('pause', tell);
    film.addEventListener('ratechange', turned);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(spend);
      film.removeEventListener('loadedmetadata', settle);
      film.removeEventListener('emptied', change);
      film.removeEventListener('timeupdate', goOn);
      film.removeEventListener('pause', tell);
      film.removeEventListener('ratechange', turned);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [video]);
}

function playedOf(film: HTMLVideoElement): readonly (readonly [number, number])[] {
  return Array.from({ length: film.played.length }, (_none, at) => [
    Math.round(film.played.start(at) * 1000),
    Math.round(film.played.end(at) * 1000),
  ]);
}
